import { definePattern } from '../../pattern.ts';

export const containerImage = definePattern({
  id: 'container-image',
  section: 'deployment',
  name: 'Container image',
  aliases: ['multi-stage build', 'Docker image', 'minimal image'],
  summary: {
    en: 'The service and its runtime are built once into a small, signed, reproducible image without tools or secrets.',
    ja: 'サービスと実行環境を一度だけ、小さく署名された再現可能なイメージにまとめる。道具や秘密は含めない。',
  },
  problem:
    'Images of a gigabyte with compilers and shells start slowly and carry two hundred known holes.',
  solution:
    'Multi-stage: build with the full tool chain, copy the result onto a slim or distroless base pinned by digest. Dependencies before code for the layer cache. Non-root user, read-only file system, exec form so that signals arrive. SBOM, scan and signature in the pipeline. One image for all environments.',
  useWhen: ['Everything deployed to containers or managed platforms.'],
  avoidWhen: ['Static files: serve them from storage.'],
  consequences: [
    'A Node image falls from about 1 GB to 100-200 MB; pull time and attack surface follow.',
    'Base updates are a rebuild: schedule it weekly.',
  ],
  construct: 'deployment.target: kubernetes',
  covers: { 'deployment.containerization': ['Docker', 'container images', 'multi-stage builds'] },
  related: ['container-orchestration', 'delivery-pipeline', 'twelve-factor-config'],
  sources: [
    { title: 'Docker documentation: multi-stage builds' },
    { title: 'NIST SP 800-190, Application Container Security Guide' },
  ],
});
