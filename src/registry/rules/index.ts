import type { ProductRule } from '../product.ts'
import { productAddressInWords } from './product-address-in-words.ts'
import { productCharacters } from './product-characters.ts'
import { productCheckChanged } from './product-check-changed.ts'
import { productCheckReading } from './product-check-reading.ts'
import { productCheckSource } from './product-check-source.ts'
import { productControlSource } from './product-control-source.ts'
import { productDisputed } from './product-disputed.ts'
import { productFileName } from './product-file-name.ts'
import { productFormerly } from './product-formerly.ts'
import { productFormat } from './product-format.ts'
import { productFuture } from './product-future.ts'
import { productHost } from './product-host.ts'
import { productLaunch } from './product-launch.ts'
import { productLeaving } from './product-leaving.ts'
import { productLinkText } from './product-link-text.ts'
import { productLongSentence } from './product-long-sentence.ts'
import { productLookalike } from './product-lookalike.ts'
import { productOrder } from './product-order.ts'
import { productOwnHost } from './product-own-host.ts'
import { productPercentSpace } from './product-percent-space.ts'
import { productShared } from './product-shared.ts'
import { productSourceKind } from './product-source-kind.ts'
import { productSourceTwice } from './product-source-twice.ts'
import { productTokenAddress } from './product-token-address.ts'
import { productTokenList } from './product-token-list.ts'
import { productTokenSymbol } from './product-token-symbol.ts'

/** Every rule for a product file that fits its schema, by id. */
export const productRules: Readonly<Record<string, ProductRule>> = {
  'product-file-name': productFileName,
  'product-formerly': productFormerly,
  'product-format': productFormat,
  'product-characters': productCharacters,
  'product-address-in-words': productAddressInWords,
  'product-future': productFuture,
  'product-launch': productLaunch,
  'product-order': productOrder,
  'product-source-kind': productSourceKind,
  'product-source-twice': productSourceTwice,
  'product-disputed': productDisputed,
  'product-control-source': productControlSource,
  'product-leaving': productLeaving,
  'product-check-source': productCheckSource,
  'product-check-reading': productCheckReading,
  'product-check-changed': productCheckChanged,
  'product-token-address': productTokenAddress,
  'product-token-list': productTokenList,
  'product-token-symbol': productTokenSymbol,
  'product-shared': productShared,
  'product-host': productHost,
  'product-own-host': productOwnHost,
  'product-link-text': productLinkText,
  'product-lookalike': productLookalike,
  'product-long-sentence': productLongSentence,
  'product-percent-space': productPercentSpace,
}
