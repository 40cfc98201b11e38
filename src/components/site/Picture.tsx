import type { PagePicture } from '../../mdx/page-picture.ts'

/**
 * A picture with its dark twin, if it has one. Width and height keep its place while it loads. `sizes` says how wide it is shown;
 * the build offers it in other formats and widths (`publish/pictures/`).
 */
export function Picture({ image, darkImage, alt, sizes }: { image: PagePicture; darkImage: PagePicture | null; alt: string; sizes: string }) {
  return (
    <picture>
      {darkImage ? <source srcSet={darkImage.src} media="(prefers-color-scheme: dark)" width={darkImage.width} height={darkImage.height} /> : null}
      <img sizes={sizes} src={image.src} width={image.width} height={image.height} alt={alt} fetchPriority="high" />
    </picture>
  )
}
