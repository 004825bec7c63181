export { returnFromProvider as GET } from '@/lib/actions/sign-in/single-sign-on-route'
