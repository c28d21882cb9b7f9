import { bringParts } from '@clearsync/ui/strings/catalogue';
import { english } from '../../../server/http/words/english.ts';

// Tests of single components read English without asking for it; how texts come is what useWords.test.tsx is about.
bringParts(english);
