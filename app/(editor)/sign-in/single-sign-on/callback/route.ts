export { returnFromProvider as GET } from '@/lib/actions/single-sign-on-route'
