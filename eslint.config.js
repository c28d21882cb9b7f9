import { config } from '@hubspot/eslint-config-ui-extensions';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** HubSpot's own rules for what runs in its worker. Everything else is linted by biome. */
// biome-ignore lint/style/noDefaultExport: eslint reads the default export of this file.
export default [
  { ignores: ['**', '!src/', '!src/app/', '!src/app/**'] },
  ...config.map((part) => ({ ...part, files: ['src/app/**/*.{ts,tsx}'] })),
  {
    files: ['src/app/**/*.{ts,tsx}'],
    languageOptions: { parser: tseslint.parser },
    ...reactHooks.configs.flat['recommended-latest'],
  },
];
