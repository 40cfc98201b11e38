import type { StaticImageData } from 'next/image'

/** A picture with its dark twin, if it has one. Width and height keep its place while it loads. */
export function Picture({ image, darkImage, alt }: { image: StaticImageData; darkImage: StaticImageData | null; alt: string }) {
  return (
    <picture>
      {darkImage ? <source srcSet={darkImage.src} media="(prefers-color-scheme: dark)" width={darkImage.width} height={darkImage.height} /> : null}
      <img src={image.src} width={image.width} height={image.height} alt={alt} fetchPriority="high" />
    </picture>
  )
}
