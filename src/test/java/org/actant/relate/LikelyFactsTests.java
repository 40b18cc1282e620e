package org.actant.relate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.actant.model.Fact;
import org.actant.model.LinkedText;
import org.actant.model.RoleName;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class LikelyFactsTests {

	/** The tree has lost the subject. */
	private final LinkedText lost = Rows.english("""
			Norway Norway PROPN 3 dep _ country:NO/NAME
			fiercely fiercely ADV 3 advmod
			attacked attack VERB 0 root Tense=Past|VerbForm=Fin
			Malawi Malawi PROPN 3 dep _ country:MW/NAME
			""");

	private final LinkedText whole = Rows.english("""
			Norway Norway PROPN 2 nsubj _ country:NO/NAME
			attacked attack VERB 0 root Tense=Past|VerbForm=Fin
			Malawi Malawi PROPN 2 obj _ country:MW/NAME
			near near ADP 5 case
			Lima Lima PROPN 3 dep _ country:PE/NAME
			""");

	@Test
	void whatNoConstructionGaveIsToldWhereDoerAndCounterpartAreLikely() {
		assertThat(told(this.lost, 0.5, Map.of("Norway", 0.9), Map.of("Malawi", 0.8)))
			.containsExactly("likely attack AGENT=country:NO RECIPIENT=country:MW");
		assertThat(told(this.lost, 0.5, Map.of("Norway", 0.02), Map.of("Malawi", 0.8))).isEmpty();
		assertThat(told(this.lost, 0.5, Map.of("Norway", 0.9), Map.of("Malawi", 0.01))).isEmpty();
	}

	@Test
	void theFactModelHasTheLastWord() {
		assertThat(told(this.lost, 0.19, Map.of("Norway", 0.9), Map.of("Malawi", 0.8))).isEmpty();
		assertThat(told(this.whole, 0.19, Map.of(), Map.of())).hasSize(1);
		assertThat(told(this.whole, 0.05, Map.of(), Map.of())).isEmpty();
	}

	@Test
	void whatIsLikelyBesideAFactGoesIntoIt() {
		Map<String, Double> doers = Map.of("Norway", 0.9);
		assertThat(told(this.whole, 0.5, doers, Map.of("Malawi", 0.9, "Lima", 0.6)))
			.containsExactly("active-clause attack AGENT=country:NO RECIPIENT=country:MW TOPIC=country:PE");
		assertThat(told(this.whole, 0.5, doers, Map.of("Malawi", 0.9)))
			.containsExactly("active-clause attack AGENT=country:NO RECIPIENT=country:MW");
	}

	@Test
	void whoeverSomethingIsDoneToDoesNotDoIt() {
		LinkedText passive = Rows.english("""
				Malawi Malawi PROPN 3 nsubj:pass _ country:MW/NAME
				was be AUX 3 aux:pass _
				attacked attack VERB 0 root Tense=Past|VerbForm=Part|Voice=Pass
				near near ADP 5 case
				Lima Lima PROPN 3 dep _ country:PE/NAME
				""");
		assertThat(told(passive, 0.5, Map.of("Malawi", 0.9), Map.of("Lima", 0.6)))
			.noneMatch((fact) -> fact.contains("AGENT=country:MW"));
		assertThat(told(passive, 0.5, Map.of("Lima", 0.9), Map.of("Malawi", 0.6)))
			.anyMatch((fact) -> fact.contains("AGENT=country:PE"));
	}

	@Test
	void whatAnInquiryAimsAtIsToldByTheInquiryAlone() {
		LinkedText aimed = Rows.french("""
				Malawi Malawi PROPN 2 nsubj _ country:MW/NAME
				ouvre ouvrir VERB 0 root Mood=Ind|VerbForm=Fin
				une un DET 4 det
				enquête enquête NOUN 2 obj
				visant viser VERB 4 acl VerbForm=Part|Tense=Pres
				Oslo Oslo PROPN 5 obj _ country:NO/NAME
				""");
		assertThat(told(aimed, 0.5, Map.of("Malawi", 0.9), Map.of("Oslo", 0.9)))
			.anyMatch((fact) -> fact.contains(" investigate ") && fact.contains("country:NO"))
			.noneMatch((fact) -> fact.startsWith("likely target"));
	}

	@Test
	void whoseOfficeATitleNamesHoldsItOfNobodyElse() {
		LinkedText office = Rows.french("""
				Rojas Rojas PROPN 6 nsubj _ person:rojas/NAME
				, , PUNCT 3 punct
				chef chef NOUN 1 appos
				de de ADP 5 case
				Oslo Oslo PROPN 3 nmod _ country:NO/NAME
				dort dormir VERB 0 root Mood=Ind|VerbForm=Fin
				à à ADP 8 case
				Lima Lima PROPN 6 obl _ country:PE/NAME
				""");
		assertThat(told(office, 0.5, Map.of("Rojas", 0.9), Map.of("Lima", 0.9)))
			.anyMatch((fact) -> fact.startsWith("office hold office"))
			.noneMatch((fact) -> fact.contains("hold office") && fact.contains("country:PE"));
	}

	/** The facts where the part model holds the words so likely, as doer or as other. */
	private static List<String> told(LinkedText text, double right, Map<String, Double> doers,
			Map<String, Double> others) {
		PartModel parts = (scenario) -> {
			Likelihoods likelihoods = new Likelihoods();
			for (Trigger trigger : scenario.triggers()) {
				likelihoods.put(trigger, scenario.candidates().stream().map((candidate) -> {
					String form = candidate.token().form();
					RoleName role = form.equals("Lima") ? RoleName.TOPIC : RoleName.RECIPIENT;
					return new Likelihoods.Seat(candidate, doers.getOrDefault(form, 0.0),
							others.getOrDefault(form, 0.0), role);
				}).toList());
			}
			return likelihoods;
		};
		return new FactReader(new Models(SenseModel.byFit(), parts, (draft, sure, source, likelihoods) -> right,
				RealityModel.byRules()))
			.relate(text)
			.stream()
			.map(LikelyFactsTests::plain)
			.toList();
	}

	private static String plain(Fact fact) {
		List<String> words = new ArrayList<>(List.of(fact.rule(), fact.predicate()));
		fact.roles().forEach((role) -> words.add(role.name() + "=" + role.entity()));
		return String.join(" ", words);
	}

}
