import { defineContext } from '../../context.ts';

export const productCatalogue = defineContext({
  id: 'product-catalogue',
  industry: 'retail',
  archetype: 'catalogue',
  purpose: {
    en: 'Describes what is sold: products, their variants and the categories they are found in.',
    ja: '販売する商品とそのバリエーション、分類を管理する。',
  },
  words: {
    en: {
      names: [
        'product',
        'product catalog',
        'product catalogue',
        'catalog',
        'catalogue',
        'sku',
        'merchandise',
        'product listing',
      ],
      cues: ['browse', 'category', 'variant', 'brand', 'product description', 'goods on sale'],
    },
    'zh-TW': {
      names: ['商品', '產品型錄', '商品目錄', '品項', '上架', '商品分類', '商品資料', '產品管理', '商品上架', '目錄'],
      cues: ['產品', '下架', '規格', '品牌', '瀏覽', '型錄', '款式'],
    },
    ja: {
      names: ['商品', '商品カタログ', '品目', '商品マスタ', '商品一覧', '商品登録', '商品管理', '品揃え', 'カタログ'],
      cues: ['掲載', '品番', 'カテゴリ', 'ブランド', '型番'],
    },
    ko: {
      names: ['상품', '상품 카탈로그', '상품 목록', '품목', '상품 등록', '상품 관리', '제품 목록', '제품', '카탈로그'],
      cues: ['카테고리', '브랜드', '진열', '모델명'],
    },
    vi: {
      names: ['sản phẩm', 'danh mục sản phẩm', 'mặt hàng', 'danh mục hàng hóa', 'đăng bán', 'sản phẩm bán', 'hàng hóa', 'danh mục hàng'],
      cues: ['danh mục', 'thương hiệu', 'mẫu mã', 'duyệt xem', 'mẫu hàng'],
    },
  },
  entities: {
    Product: {
      id: 'uuid',
      sku: 'text unique',
      name: 'text indexed',
      description: 'text?',
      categoryId: 'ref Category',
      status: 'draft | proposed | published | rejected | retired',
      variants: 'Variant[]',
      unitCost: 'money? trade-secret',
      publishedAt: 'timestamp? readonly',
    },
    Variant: { sku: 'text unique', attributes: 'json', barcode: 'text? indexed' },
    Category: { id: 'uuid', name: 'text', parentId: 'ref Category?' },
  },
  commands: {
    createProduct: { creates: 'Product', emits: ['ProductCreated'], undo: 'retireProduct' },
    proposeProduct: {
      on: 'Product',
      from: ['draft', 'rejected'],
      to: 'proposed',
      emits: ['ProductProposed'],
    },
    publishProduct: {
      on: 'Product',
      from: ['draft', 'proposed'],
      to: 'published',
      emits: ['ProductPublished'],
    },
    rejectProduct: {
      on: 'Product',
      from: ['proposed'],
      to: 'rejected',
      emits: ['ProductRejected'],
    },
    changeProduct: { on: 'Product', emits: ['ProductChanged'] },
    retireProduct: {
      on: 'Product',
      from: ['draft', 'published'],
      to: 'retired',
      emits: ['ProductRetired'],
    },
  },
  events: [
    'ProductCreated',
    'ProductProposed',
    'ProductPublished',
    'ProductRejected',
    'ProductChanged',
    'ProductRetired',
  ],
  neighbours: [
    {
      context: 'inventory',
      how: 'reacts',
      via: 'StockDepleted',
      because: 'The product page shows what can be bought now.',
    },
    {
      context: 'search',
      how: 'feeds',
      via: 'ProductPublished',
      because: 'Shoppers find only what is published.',
    },
    {
      context: 'pricing-promotion',
      how: 'feeds',
      via: 'ProductRetired',
      because: 'Prices of withdrawn products end.',
    },
    {
      context: 'recommendation',
      how: 'feeds',
      via: 'ProductPublished',
      because: 'New products join the suggestions.',
    },
  ],
  consistency: 'eventual',
  invariant: {
    en: 'A stock-keeping code belongs to one variant only.',
    ja: '品番（SKU）は一つのバリエーションにだけ対応する。',
  },
  data: ['trade-secret'],
  sources: [
    { title: 'commercetools API reference: products', read: '2026-11-20' },
    { title: 'Medusa product statuses' },
  ],
});
