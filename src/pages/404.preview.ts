export { default } from './404.tsx'
