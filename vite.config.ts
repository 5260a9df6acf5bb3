// One build, two targets: `vite build` writes dist/chrome, `vite build --mode firefox` writes dist/firefox, both from manifest.json.
import { crx } from '@crxjs/vite-plugin'
import type { Plugin } from 'vite'
import { defineConfig } from 'vitest/config'
import manifest from './manifest.json' with { type: 'json' }
import project from './package.json' with { type: 'json' }
import { leanReading } from './src/workbench/lean-reading.ts'
import { notices, unlicensed } from './src/workbench/notices.ts'

/** CRXJS narrows strings that JSON can only type as strings. */
type Manifest = Parameters<typeof crx>[0]['manifest']
type Target = 'chrome' | 'firefox'

/** What each browser does not know is left out of its manifest, so that neither warns. */
function manifestFor(target: Target) {
  const { background, minimum_chrome_version, browser_specific_settings, side_panel, sidebar_action, ...shared } = {
    ...manifest,
    version: project.version,
  }
  return target === 'chrome'
    ? { ...shared, minimum_chrome_version, background, side_panel }
    : {
        ...shared,
        permissions: shared.permissions.filter((name) => name !== 'offscreen' && name !== 'sidePanel'),
        sidebar_action,
        browser_specific_settings,
        background: { scripts: [background.service_worker], type: 'module' },
      }
}

/**
 * CRXJS makes every script that is injected on demand web-accessible and adds a module copy of it. Injection needs neither, and
 * what is web-accessible tells a page that Backread is installed: both are dropped.
 */
function nothingWebAccessible(): Plugin {
  return {
    name: 'backread:nothing-web-accessible',
    apply: 'build',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        const file = bundle['manifest.json']
        if (file?.type !== 'asset') return
        const built = JSON.parse(String(file.source))
        delete built.web_accessible_resources
        file.source = JSON.stringify(built, null, 2)
        for (const [name, output] of Object.entries(bundle)) {
          if (output.type === 'chunk' && output.facadeModuleId?.includes('.iife.')) delete bundle[name]
        }
      },
    },
  }
}

/** What CRXJS tells of its inner build, past Vite's log level: steps that went well, and an option that Vite no longer heeds. */
const CHATTER = /\[crx:content-scripts-iife\]|✓ [\w-]+\.iife\.ts|`?inlineDynamicImports`? option is ignored/

/** Leaves out the chatter and nothing else, so that whatever a build prints is worth reading. */
function quiet(): Plugin {
  return {
    name: 'backread:quiet',
    apply: 'build',
    buildStart() {
      for (const stream of [process.stdout, process.stderr]) {
        const write = stream.write.bind(stream) as (...written: unknown[]) => boolean
        stream.write = (...written: unknown[]) => CHATTER.test(String(written[0])) || write(...written)
      }
    },
  }
}

/** Puts the licences of everything that is built in beside it, and builds nothing in whose licence would be missing. */
function withLicences(): Plugin {
  return {
    name: 'backread:licences',
    apply: 'build',
    generateBundle(_options, bundle) {
      const modules = Object.values(bundle).flatMap((output) => (output.type === 'chunk' ? output.moduleIds : []))
      const missing = unlicensed(modules)
      if (missing.length > 0) this.error(`built in, but not among the dependencies: ${missing.join(', ')}`)
      this.emitFile({ type: 'asset', fileName: 'licences.txt', source: notices() })
    },
  }
}

/** Models that the engine does not ask for (src/language/library.ts). */
const UNUSED_MODEL = /eng-(?:ner|sa|negation)-model\.json$/

/** Leaves out of the language model what costs every start and is never read. */
function leanModel(): Plugin {
  return {
    name: 'backread:lean-model',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      return UNUSED_MODEL.test(id) ? '{"machines":[]}' : null
    },
    transform(code, id) {
      if (!id.endsWith('/read-core-model.js')) return null
      return leanReading(code) ?? this.error('The language model is read in another way than this build knows.')
    },
  }
}

export default defineConfig(({ mode }) => {
  const target: Target = mode === 'firefox' ? 'firefox' : 'chrome'
  return {
    plugins: process.env.VITEST
      ? []
      : [
          crx({ manifest: manifestFor(target) as Manifest, browser: target }),
          nothingWebAccessible(),
          withLicences(),
          leanModel(),
          quiet(),
        ],
    build: {
      outDir: `dist/${target}`,
      emptyOutDir: true,
      target: 'es2022',
      modulePreload: { polyfill: false },
      reportCompressedSize: false,
      // The language model is 3.5 MB of data, loaded once per browser, in the engine room.
      chunkSizeWarningLimit: 6_000,
      rolldownOptions: {
        input: {
          welcome: 'src/welcome/index.html',
          sample: 'src/sample/index.html',
          panel: 'src/panel/index.html',
          draft: 'src/draft/index.html',
          // Only Chromium has documents that nobody sees.
          ...(target === 'chrome' && { room: 'src/engine-room/index.html' }),
        },
        // On a busy machine it would complain of plugins that take their time.
        checks: { pluginTimings: false },
        // The hash of the background follows the folder that it is built in; the same sources are to give the same files anywhere.
        output: {
          chunkFileNames: ({ name }) =>
            name === 'background.ts' || name === 'engine-room'
              ? `assets/${name.replace('.ts', '')}.js`
              : 'assets/[name]-[hash].js',
        },
      },
    },
    server: { port: 5173, strictPort: true },
    test: { include: ['tests/**/*.test.ts'], exclude: ['tests/browser/**'], testTimeout: 30_000 },
  }
})
