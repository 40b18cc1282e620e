package org.actant.lexicon;

import java.util.List;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NameKeyTests {

	@Test
	void caseAccentsAndPunctuationDoNotCount() {
		assertThat(NameKey.of("L’Élysée")).isEqualTo("l elysee");
		assertThat(NameKey.of("CÔTE-D'OR")).isEqualTo(NameKey.of("Côte d’Or"));
		assertThat(NameKey.words("U.S.A.")).isEqualTo(List.of("usa"));
	}

	@ParameterizedTest
	@CsvSource({ "Khrouchtchev, Khrushchev", "Gorbatchev, Gorbachev", "Chostakovitch, Shostakovich",
			"Netanyahou, Netanyahu", "Lavroff, Lavrov", "Tchaïkovski, Chaikovsky", "Evgueni, Yevgeny",
			"Voronej, Voronezh", "Nijni, Nizhny", "Bachar el-Assad, Bashar al-Assad", "Raspoutine, Rasputin",
			"Mahmoud, Mahmud" })
	void transliterationsOfANameShareASoundKey(String french, String english) {
		assertThat(NameKey.sound(french)).isEqualTo(NameKey.sound(english));
	}

	@ParameterizedTest
	@CsvSource({ "Iran, Irak", "Niger, Nigeria", "Mali, Malawi", "Austria, Australia", "Guinea, Guyana",
			"Macron, Marcon" })
	void differentNamesKeepDifferentKeys(String one, String other) {
		assertThat(NameKey.sound(one)).isNotEqualTo(NameKey.sound(other));
	}

	@Property
	void anyTextGivesAKeyThatIsItsOwnKey(@ForAll String text) {
		String key = NameKey.of(text);
		assertThat(NameKey.of(key)).isEqualTo(key);
		NameKey.sound(text);
	}

}
