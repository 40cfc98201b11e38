export { default } from './_document.tsx'
