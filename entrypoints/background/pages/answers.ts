import { browser } from 'wxt/browser';
import { SOURCE_NAMES, type SourceId } from '@/utils/figures/source-names';
import { adapterOf } from '@/utils/markets/adapters';
import { marketOfPage } from '@/utils/markets/look';
import { mayBeMarket } from '@/utils/markets/may-be-market';
import { MONEY } from '@/utils/markets/money';
import { answer, type Sender } from '@/utils/messages';
import * as settings from '@/utils/settings';
import { askSource, refreshFigures } from '../figures/fresh';
import { today } from '../today/today';
import { amountsIn } from './amounts';
import { dayOf } from './day';
import { lookAt } from './markets';
import { pageFigures } from './page-figures';
import { refuse, refusedOn } from './refusals';
import { mayShowMarket, wantsMarks } from './senders';

type PageScript = `/content-scripts/${'prices' | 'card' | 'market'}.js`;

async function putInto({ tab, frameId }: Sender, file: PageScript): Promise<void> {
  if (tab?.id === undefined || frameId === undefined) return;
  const target = { tabId: tab.id, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: [file] });
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
        if (await wantsMarks(sender)) await putInto(sender, '/content-scripts/prices.js');
      },
      async cardForThisFrame(_, sender) {
        if (await wantsMarks(sender)) await putInto(sender, '/content-scripts/card.js');
      },
      async marketForThisFrame(facts, sender) {
        if (!mayShowMarket(sender) || !URL.canParse(facts.address)) return null;
        const address = new URL(facts.address);
        if (!mayBeMarket(address) || !(await wantsMarks(sender))) return null;
        await putInto(sender, '/content-scripts/market.js');
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
