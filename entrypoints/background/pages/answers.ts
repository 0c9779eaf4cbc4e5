import { browser } from 'wxt/browser';
import { SOURCE_NAMES, type SourceId } from '@/utils/figures/source-names';
import { adapterOf } from '@/utils/markets/adapters';
import { marketOfPage } from '@/utils/markets/look';
import { mayBeMarket } from '@/utils/markets/may-be-market';
import { MONEY } from '@/utils/markets/money';
import { answer, type Sender } from '@/utils/messages';
import type { Part } from '@/utils/page/parts';
import * as settings from '@/utils/settings';
import { askSource, refreshFigures } from '../figures/fresh';
import { today } from '../today/today';
import { amountsIn } from './amounts';
import { dayOf } from './day';
import { lookAt } from './markets';
import { pageFigures } from './page-figures';
import { refuse, refusedOn } from './refusals';
import { mayShowMarket, wantsMarks } from './senders';

/** Pages are strangers: what they ask for by name has to be one of these. */
const PARTS: readonly Part[] = ['search', 'market', 'card'];

async function putInto({ tab, frameId }: Sender, script: Kind | Part): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [`/content-scripts/${script}.js`] });
}

/** The script for a frame, by what its page shows: `prices` in texts, the price of one market, or, in `quotes`, both. */
type Kind = 'prices' | 'trade' | 'quotes';

/** What a page shows, as far as its address and its title tell: what else it needs comes later. */
function kindOf(sender: Sender): Kind {
  const { url = '', tab } = sender;
  if (!mayShowMarket(sender) || !URL.canParse(url) || !mayBeMarket(new URL(url))) return 'prices';
  return marketOfPage({ address: url, title: tab?.title ?? '' })?.kind === 'trade' ? 'trade' : 'quotes';
}

/** Answers pages with what marks need and nothing else, and the extension's own pages when they want figures. */
export function answerPages(): void {
  answer(
    {
      async pageFigures(said, sender) {
        if (!(await wantsMarks(sender))) return null;
        const [style, strips, tables, refused] = await Promise.all([
          settings.markStyle.getValue(),
          settings.strips.getValue(),
          settings.tables.getValue(),
          refusedOn(sender),
        ]);
        return { ...pageFigures(await today(), { date: dayOf(said), style }), strips, tables, refused };
      },
      find: ({ questions }) => amountsIn(questions),
      async markThisFrame(_, sender) {
        if (await wantsMarks(sender)) await putInto(sender, kindOf(sender));
      },
      async partForThisFrame({ part }, sender) {
        if (PARTS.includes(part) && (await wantsMarks(sender))) await putInto(sender, part);
      },
      async marketSite(facts, sender) {
        if (!mayShowMarket(sender) || !URL.canParse(facts.address)) return null;
        const address = new URL(facts.address);
        if (!mayBeMarket(address) || !(await wantsMarks(sender))) return null;
        return { adapter: adapterOf(address.hostname), market: marketOfPage(facts), money: MONEY };
      },
      lookAtMarket: lookAt,
      refuse: ({ key }, sender) => refuse(key, sender),
    },
    {
      refresh: ({ force }) => refreshFigures(force ? 'forced' : 'attended'),
      async testSource({ id }) {
        if (Object.hasOwn(SOURCE_NAMES, id)) await askSource(id as SourceId);
      },
    },
  );
}
