// What a dropped file holds, as inputs of the mutation `ingestText`. Plain text may begin with front matter as the
// command line takes it; of a page only the running text is taken.
import { say } from '/lib/i18n.js';

const FIELDS = ['id', 'title', 'url', 'publishedAt', 'language', 'publisher'];
const known = (values) => Object.fromEntries(FIELDS.filter((name) => values[name]).map((name) => [name, String(values[name])]));
const bare = (name) => name.replace(/\.\w+$/, '');

function plain(name, text) {
	const header = text.match(/^---\r?\n((?:[\w-]+:.*\r?\n)*)---\r?\n/);
	const values = Object.fromEntries((header?.[1] ?? '').split(/\r?\n/).filter(Boolean).map((line) => {
		const colon = line.indexOf(':');
		return [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
	}));
	const meta = known(values);
	return [{ name, input: { ...meta, id: meta.id ?? meta.url ?? bare(name), publishedBasis: meta.publishedAt ? 'FRONT_MATTER' : undefined, text: text.slice(header?.[0].length ?? 0) } }];
}

function page(name, source) {
	const parsed = new DOMParser().parseFromString(source, 'text/html');
	const meta = (...names) => names.map((each) => parsed.querySelector(`meta[property="${each}"], meta[name="${each}"]`)?.content).find(Boolean);
	const root = parsed.querySelector('article') ?? parsed.querySelector('main') ?? parsed.body;
	root.querySelectorAll('script, style, nav, aside, footer, form, noscript').forEach((element) => element.remove());
	const blocks = [...root.querySelectorAll('h1, h2, h3, p, li, blockquote')].filter((block) => !block.querySelector('p, li'));
	const text = (blocks.length ? blocks : [root]).map((block) => block.textContent.replace(/\s+/g, ' ').trim()).filter(Boolean).join('\n\n');
	const published = meta('article:published_time', 'date', 'dc.date')?.slice(0, 10);
	return [{ name, input: { id: bare(name), text, title: meta('og:title') ?? (parsed.title || null), publisher: meta('og:site_name') ?? null,
		publishedAt: /^\d{4}-\d\d-\d\d$/.test(published ?? '') ? published : null, url: parsed.querySelector('link[rel=canonical]')?.getAttribute('href') ?? null } }];
}

function lines(name, text) {
	return text.split(/\r?\n/).map((line, index) => ({ line, n: index + 1 })).filter(({ line }) => line.trim()).map(({ line, n }) => {
		try {
			const value = JSON.parse(line);
			if (typeof value.text === 'string' && value.text.trim()) {
				return { name: value.title ?? `${name}:${n}`, input: { ...known(value), text: value.text } };
			}
		}
		catch {
			// said below, with the line
		}
		return { name, message: say('start.badLine', { name, n: String(n) }) };
	});
}

// Gives [{ name, input }], or [{ name, message }] for what cannot be read here.
export async function textsIn(file) {
	const ending = file.name.split('.').pop().toLowerCase();
	if (['pdf', 'xml', 'rss', 'atom', 'warc', 'gz', 'zip', 'docx'].includes(ending)) {
		return [{ name: file.name, message: say('start.notRead', { name: file.name }) }];
	}
	const text = await file.text();
	if (!text.trim()) {
		return [{ name: file.name, message: say('start.empty') }];
	}
	if (['html', 'htm', 'xhtml'].includes(ending)) {
		return page(file.name, text);
	}
	return ['jsonl', 'ndjson', 'json'].includes(ending) ? lines(file.name, text) : plain(file.name, text);
}
