export { leaveForProvider as GET } from '@/lib/actions/single-sign-on-route'
