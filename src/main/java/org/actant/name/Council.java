package org.actant.name;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.actant.lexicon.Title;
import org.actant.model.EntityType;
import org.actant.model.PartOfSpeech;

/**
 * Brings what rules and what the statistical model see in a sentence together: rules that
 * are sure stand; of the others the model confirms, widens or doubts; what it alone sees
 * counts where it is certain enough.
 */
final class Council {

	private static final double WEIGHT = 4;

	private static final double ALONE = 0.6;

	private final Wording words;

	private final Evidence evidence;

	private final boolean[] taken;

	private final Terms terms;

	Council(Wording words, Terms terms, Evidence evidence, boolean[] taken) {
		this.terms = terms;
		this.words = words;
		this.evidence = evidence;
		this.taken = taken;
	}

	/**
	 * @param runs what the rules see, weighed
	 * @param guesses what the model sees
	 * @return the names in order, without overlap
	 */
	List<NameRun> agree(List<NameRun> runs, List<NameModel.Guess> guesses) {
		List<NameRun> agreed = new ArrayList<>(runs);
		List<NameRun> confirmed = new ArrayList<>();
		for (NameModel.Guess whole : guesses) {
			NameModel.Guess guess = withoutOffice(withoutMarks(whole));
			List<NameRun> touching = agreed.stream()
				.filter((run) -> run.first() <= guess.last() && guess.first() <= run.last())
				.toList();
			if (touching.isEmpty()) {
				alone(guess, agreed, confirmed);
			}
			else if (touching.size() == 1 && same(touching.getFirst(), guess)) {
				support(touching.getFirst(), guess, WEIGHT);
				confirmed.add(touching.getFirst());
			}
			else {
				contested(guess, touching, agreed, confirmed);
			}
		}
		agreed.stream().filter((run) -> !run.sure() && !confirmed.contains(run)).forEach(NameRun::doubt);
		agreed.sort(Comparator.comparingInt(NameRun::first));
		return agreed;
	}

	// A name neither begins nor ends with a bracket, colon or comma.
	private NameModel.Guess withoutMarks(NameModel.Guess guess) {
		int first = guess.first();
		int last = guess.last();
		while (first < last && isMark(first)) {
			first++;
		}
		while (last > first && (isMark(last) || isSmall(last))) {
			last--;
		}
		return new NameModel.Guess(first, last, guess.type(), guess.certainty());
	}

	private boolean isMark(int at) {
		return this.words.isQuote(at) || ",:;()[]«»\"-–—".contains(this.words.low(at));
	}

	// "Haut-Commissariat pour les": a small word ends no name.
	private boolean isSmall(int at) {
		return !this.words.capital(at) && this.words.isAny(at, PartOfSpeech.ADP, PartOfSpeech.DET)
				&& this.words.form(at).length() > 1;
	}

	// "Rail Commission Chair": the office behind a body is not part of its name.
	private NameModel.Guess withoutOffice(NameModel.Guess guess) {
		Terms.Term<Title> title = this.words.french() ? null : this.terms.title(guess.last());
		boolean office = title != null && title.meaning().kind() != Title.Kind.ADDRESS && guess.last() > guess.first()
				&& this.terms.body(guess.last() - 1) != null;
		return office ? new NameModel.Guess(guess.first(), guess.last() - 1, guess.type(), guess.certainty()) : guess;
	}

	private static boolean same(NameRun run, NameModel.Guess guess) {
		return run.first() == guess.first() && run.last() == guess.last();
	}

	// The model has one type for places of all sorts.
	private static void support(NameRun run, NameModel.Guess guess, double weight) {
		boolean country = guess.type() == EntityType.PLACE && run.scores().containsKey(EntityType.COUNTRY);
		run.add(country ? EntityType.COUNTRY : guess.type(), weight * guess.certainty());
	}

	private void alone(NameModel.Guess guess, List<NameRun> agreed, List<NameRun> confirmed) {
		if (guess.certainty() >= ALONE && free(guess)) {
			NameRun run = run(guess);
			agreed.add(run);
			confirmed.add(run);
		}
	}

	private boolean free(NameModel.Guess guess) {
		for (int at = guess.first(); at <= guess.last(); at++) {
			if (this.taken[at]) {
				return false;
			}
		}
		Terms.Term<Title> title = this.terms.title(guess.first());
		boolean titled = title != null && title.end() <= guess.last() + 1;
		boolean opening = this.words.opening(guess.first())
				&& !this.words.isAny(guess.first(), PartOfSpeech.PROPN, PartOfSpeech.NOUN);
		return this.words.capital(guess.first()) && !titled && !opening && (this.words.capital(guess.last())
				|| !this.words.isAny(guess.last(), PartOfSpeech.ADP, PartOfSpeech.CCONJ));
	}

	private NameRun run(NameModel.Guess guess) {
		NameRun run = new NameRun(this.words, guess.first(), guess.last());
		this.evidence.weigh(run);
		return run.add(guess.type(), WEIGHT * guess.certainty());
	}

	private void contested(NameModel.Guess guess, List<NameRun> touching, List<NameRun> agreed,
			List<NameRun> confirmed) {
		boolean wider = guess.first() <= touching.getFirst().first() && touching.getLast().last() <= guess.last();
		boolean yields = wider && touching.stream().noneMatch(NameRun::sure) && guess.certainty() >= ALONE
				&& free(guess);
		if (yields) {
			agreed.removeAll(touching);
			NameRun run = run(guess);
			agreed.add(run);
			confirmed.add(run);
			return;
		}
		touching.forEach((run) -> support(run, guess, WEIGHT / 2));
		confirmed.addAll(touching);
	}

}
