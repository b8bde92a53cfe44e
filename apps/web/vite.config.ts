import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

// The server refuses what another site sends, so it must see the address that the browser has.
const API = { target: 'http://127.0.0.1:8080', changeOrigin: false };

export default defineConfig({
  plugins: [react()],
  build: {
    target: 'baseline-widely-available',
    // The Content-Security-Policy allows no data: urls and no inline script, so nothing may be folded into a file.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    cssCodeSplit: true,
    manifest: true,
  },
  server: {
    // Signing in goes by way of addresses of the server, in a demo also those of its own identity provider.
    proxy: {
      '/api': API,
      '/health': API,
      '/aanmelden/begin': API,
      '/aanmelden/terug': API,
      '/demo-aanmelden': API,
    },
  },
});
