package org.actant.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;

import org.actant.model.Amount;
import org.actant.model.AnnotatedText;
import org.actant.model.Language;
import org.actant.model.Mention;
import org.actant.model.NamedText;
import org.actant.model.PublicationDate;
import org.actant.model.Sentence;
import org.actant.model.Time;
import org.actant.model.TimeExpression;

import org.jspecify.annotations.Nullable;

/**
 * Finds names in layers: times first, which are no names; then known names, institutions
 * and sequences of capitals in each sentence; then their types over the whole document;
 * then the common nouns and pronouns around them; amounts last.
 */
final class LayeredNameFinder implements NameFinder {

	private static final Comparator<Mention> ORDER = Comparator.comparingInt(Mention::sentence)
		.thenComparingInt(Mention::first)
		.thenComparing(Comparator.comparingInt(Mention::last).reversed())
		.thenComparing(Mention::kind);

	private final boolean statistical;

	private final Map<Language, NameWords> lexicons = new EnumMap<>(Language.class);

	private final Map<Language, Tools> tools = new ConcurrentHashMap<>();

	/**
	 * @param statistical whether the statistical models have a say; without them the
	 * rules decide alone
	 */
	LayeredNameFinder(boolean statistical) {
		this.statistical = statistical;
		for (Language language : Language.values()) {
			this.lexicons.put(language, NameWords.load(language));
		}
	}

	private Tools tools(Language language) {
		return this.tools.computeIfAbsent(language,
				(key) -> Tools.load(Objects.requireNonNull(this.lexicons.get(language)), this.statistical));
	}

	@Override
	public NamedText find(AnnotatedText text) {
		PublicationDate published = text.document().published();
		LocalDate day = (published == null) ? null : published.day();
		Tools tools = tools(text.language());
		NameWords lexicon = tools.lexicon;
		List<Page> pages = pages(text, tools.times, day);
		Casing casing = new Casing(pages.stream().map((page) -> page.words).toList());
		List<NameRun> runs = new ArrayList<>();
		for (Page page : pages) {
			page.scan(lexicon, tools.numbers, casing);
			page.ask(tools.model, lexicon, casing);
			runs.addAll(page.runs);
		}
		tools.sports.mark(pages.stream().map((page) -> page.words).toList(), runs);
		DocumentNames names = new DocumentNames(runs);
		return named(text, pages, names, tools);
	}

	private static List<Page> pages(AnnotatedText text, TimeFinder times, @Nullable LocalDate day) {
		List<Page> pages = new ArrayList<>();
		for (Sentence sentence : text.sentences()) {
			Wording words = new Wording(text.document(), text.language(), sentence);
			pages.add(new Page(words, times.find(words, day)));
		}
		return pages;
	}

	/**
	 * @param text an annotated text
	 * @return for each sentence its words as the statistical model takes them
	 */
	List<String[]> encode(AnnotatedText text) {
		Tools tools = tools(text.language());
		NameWords lexicon = tools.lexicon;
		List<Page> pages = pages(text, tools.times, null);
		Casing casing = new Casing(pages.stream().map((page) -> page.words).toList());
		return pages.stream().map((page) -> {
			page.scan(lexicon, tools.numbers, casing);
			return page.features(lexicon, casing).encode();
		}).toList();
	}

	private static NamedText named(AnnotatedText text, List<Page> pages, DocumentNames names, Tools tools) {
		List<Mention> mentions = new ArrayList<>();
		List<TimeExpression> times = new ArrayList<>();
		List<Amount> amounts = new ArrayList<>();
		for (Page page : pages) {
			mentions.addAll(page.mentions(names, tools.lexicon));
			times.addAll(page.times());
			amounts.addAll(page.amounts(tools.amounts));
		}
		mentions.sort(ORDER);
		return new NamedText(text, mentions, times, amounts);
	}

	/**
	 * What one language needs, loaded with its first text.
	 *
	 * @param lexicon its word lists
	 * @param model its statistical model, or null where rules decide alone
	 * @param numbers reads its numbers
	 * @param times finds its times
	 * @param amounts finds its amounts
	 * @param sports tells clubs from towns
	 */
	private record Tools(NameWords lexicon, @Nullable NameModel model, NumberReader numbers, TimeFinder times,
			AmountFinder amounts, Sports sports) {

		static Tools load(NameWords lexicon, boolean statistical) {
			Language language = lexicon.language();
			NumberReader numbers = NumberReader.of(language);
			return new Tools(lexicon, statistical ? NameModel.shipped(language) : null, numbers,
					TimeFinder.of(language, numbers), AmountFinder.of(language, numbers), new Sports(lexicon));
		}

	}

	/** What is found in one sentence, layer by layer. */
	private static final class Page {

		private final Wording words;

		private final List<TimeHit> hits;

		private final boolean[] taken;

		private List<NameRun> runs = List.of();

		private @Nullable Terms terms;

		Page(Wording words, List<TimeHit> hits) {
			this.words = words;
			this.hits = hits;
			this.taken = new boolean[words.size()];
			hits.forEach((hit) -> take(hit.first(), hit.end() - 1));
		}

		private void take(int first, int last) {
			for (int at = first; at <= last; at++) {
				this.taken[at] = true;
			}
		}

		void scan(NameWords lexicon, NumberReader numbers, Casing casing) {
			Terms found = new Terms(lexicon, this.words);
			this.terms = found;
			this.runs = new NameScanner(new NameSentence(lexicon, this.words, found, casing, this.taken), numbers)
				.scan();
			Evidence evidence = new Evidence(lexicon, this.words, found);
			this.runs.forEach(evidence::weigh);
			evidence.share(this.runs);
		}

		NameFeatures features(NameWords lexicon, Casing casing) {
			return NameFeatures.of(this.words, Objects.requireNonNull(this.terms), lexicon, casing, this.runs);
		}

		void ask(@Nullable NameModel model, NameWords lexicon, Casing casing) {
			Terms found = Objects.requireNonNull(this.terms);
			Evidence evidence = new Evidence(lexicon, this.words, found);
			if (model != null && this.words.size() > 0) {
				this.runs = new Council(this.words, found, evidence, this.taken).agree(this.runs,
						model.guess(features(lexicon, casing))
							.stream()
							.filter((guess) -> names(guess, lexicon))
							.toList());
			}
			this.runs = new Expansions(this.words, found, evidence, this.taken).widen(this.runs);
		}

		private boolean names(NameModel.Guess guess, NameWords lexicon) {
			return guess.first() < guess.last() || !lexicon.notName(this.words.form(guess.first()));
		}

		List<Mention> mentions(DocumentNames names, NameWords lexicon) {
			List<Finding> findings = names.findings(this.runs);
			findings.forEach((name) -> take(name.first(), name.last()));
			List<Finding> all = new ArrayList<>(findings);
			all.addAll(new PeopleFinder(lexicon, this.words, Objects.requireNonNull(this.terms), findings).find());
			return all.stream().map((finding) -> finding.in(this.words)).toList();
		}

		List<TimeExpression> times() {
			List<TimeExpression> times = new ArrayList<>();
			for (TimeHit hit : this.hits) {
				Time time = hit.time();
				if (time != null) {
					int last = hit.end() - 1;
					times.add(new TimeExpression(this.words.sentence().index(), hit.first(), last,
							this.words.span(hit.first(), last), this.words.text(hit.first(), last), time));
				}
			}
			return times;
		}

		List<Amount> amounts(AmountFinder finder) {
			return finder.find(this.words, this.taken)
				.stream()
				.map((found) -> new Amount(this.words.sentence().index(), found.first(), found.last(),
						this.words.span(found.first(), found.last()), this.words.text(found.first(), found.last()),
						found.quantity()))
				.toList();
		}

	}

}
