package org.actant.name;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.actant.model.Language;

import org.jspecify.annotations.Nullable;

/**
 * Finds when things happened: dates, relative days, spans, in the words of one language,
 * seen from the day of publication. Durations and ages are no times.
 */
final class TimeFinder {

	private final TimeWords lexicon;

	private final NumberReader numbers;

	private TimeFinder(Language language, NumberReader numbers) {
		this.lexicon = TimeWords.of(language);
		this.numbers = numbers;
	}

	static TimeFinder of(Language language, NumberReader numbers) {
		return new TimeFinder(language, numbers);
	}

	/**
	 * @param words a sentence
	 * @param published the day of publication, or null where it is unknown: then only
	 * times that name their year are resolved
	 * @return what tells when, in order, without overlap
	 */
	List<TimeHit> find(Wording words, @Nullable LocalDate published) {
		TimeReading reading = new TimeReading(new TimeText(words, this.lexicon, this.numbers), new Almanac(published),
				new Tenses(words, this.lexicon));
		List<TimeHit> hits = new ArrayList<>();
		int at = 0;
		while (at < words.size()) {
			TimeHit hit = reading.any(at);
			if (hit != null) {
				hits.add(hit);
			}
			at = (hit != null) ? hit.end() : at + 1;
		}
		return hits;
	}

}
