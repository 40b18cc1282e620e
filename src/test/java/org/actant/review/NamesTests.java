package org.actant.review;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NamesTests {

	@ParameterizedTest
	@CsvSource({ "Mikhaïl Gorbatchev, Mikhail Gorbachev", "Boris Eltsine, Boris Eltsin", "Андрей Козлов, Andreï Kozlov",
			"Andrij Kosatschuk, Andriy Kosachuk", "Mouammar Kadhafi, Muammar Kadafi", "Sergueï Choïgou, Sergey Shoigu",
			"Oleg Khlebnikov, Oleg Hlebnikow" })
	void spellingsOfOneNameSoundAlike(String one, String other) {
		assertThat(Names.of(one).soundsLike(Names.of(other))).isTrue();
	}

	@ParameterizedTest
	@CsvSource({ "Jean Martin, Jean Marchand", "Ali Hassan, Ali Hussein", "Awa Sow, Awa Sy",
			"Marie Durand, Mario Durant", "Jean Martin, Martin Jean", "Paul Petrov, Paul Petrova Ivanov" })
	void otherNamesDoNot(String one, String other) {
		assertThat(Names.of(one).soundsLike(Names.of(other))).isFalse();
	}

	@ParameterizedTest
	@CsvSource({ "Organisation mondiale de la santé, oms", "Union nationale des agriculteurs du Sud, unas",
			"Bank of the East, be" })
	void initialsLeaveSmallWordsOut(String name, String initials) {
		assertThat(Names.of(name).initials()).isEqualTo(initials);
	}

}
