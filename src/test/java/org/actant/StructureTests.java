package org.actant;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Who may know whom. A package that a rule names and that does not exist fails, so that
 * no rule passes on nothing.
 */
class StructureTests {

	private static final JavaClasses CLASSES = new ClassFileImporter()
		.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
		.importPackages("org.actant");

	private static final Set<String> TEXT_STEPS = Set.of("clean", "annotate", "name", "link", "relate");

	private static final Map<String, Set<String>> ALLOWED = Map.ofEntries(Map.entry("model", Set.of()),
			Map.entry("lexicon", Set.of("model")), Map.entry("read", Set.of("model")), Map.entry("sequence", Set.of()),
			Map.entry("clean", Set.of("model", "lexicon")),
			Map.entry("annotate", Set.of("model", "lexicon", "sequence")),
			Map.entry("name", Set.of("model", "lexicon", "sequence")),
			Map.entry("link", Set.of("model", "lexicon", "sequence")),
			Map.entry("relate", Set.of("model", "lexicon", "sequence")), Map.entry("store", Set.of("model")),
			Map.entry("load", Set.of("model", "store", "lexicon")), Map.entry("query", Set.of("model", "store")),
			Map.entry("ingest",
					Set.of("model", "read", "clean", "annotate", "name", "link", "relate", "load", "store")),
			Map.entry("review", Set.of("model", "store", "load")),
			Map.entry("api", Set.of("model", "query", "ingest", "load", "review")),
			Map.entry("web", Set.of("model", "store")), Map.entry("evaluate", Set.of("model", "read")),
			Map.entry("export", Set.of("model", "store", "query")),
			Map.entry("cli", Set.of("model", "read", "ingest", "load", "evaluate", "export", "store")));

	@Test
	void theModulesHaveNoCyclesAndKeepTheirInsidesToThemselves() {
		ApplicationModules.of(Actant.class).verify();
	}

	@Test
	void everyPackageKnowsOnlyThoseItMay() {
		Map<String, Set<String>> known = new TreeMap<>();
		for (JavaClass from : CLASSES) {
			from.getDirectDependenciesFromSelf()
				.stream()
				.map((dependency) -> dependency.getTargetClass().getBaseComponentType())
				.filter((to) -> to.getPackageName().startsWith("org.actant."))
				.filter((to) -> !module(to).equals(module(from)) && !module(from).isEmpty())
				.forEach((to) -> known.computeIfAbsent(module(from), (key) -> new TreeSet<>()).add(module(to)));
		}
		known.forEach(
				(module, others) -> assertThat(ALLOWED.getOrDefault(module, Set.of())).as("what %s may know", module)
					.containsAll(others));
	}

	@Test
	void everyPackageThatARuleNamesExists() {
		Set<String> modules = new TreeSet<>();
		CLASSES.forEach((type) -> modules.add(module(type)));
		assertThat(modules).containsAll(ALLOWED.keySet());
	}

	@Test
	void theTextStepsKnowNeitherSpringNorNeo4j() {
		for (String step : TEXT_STEPS) {
			ArchRuleDefinition.noClasses()
				.that()
				.resideInAPackage("org.actant." + step + "..")
				.should()
				.dependOnClassesThat()
				.resideInAnyPackage("org.springframework..", "org.neo4j..")
				.check(CLASSES);
		}
	}

	@Test
	void onlyAnnotateNameAndTheirModelsKnowOpenNlp() {
		ArchRuleDefinition.noClasses()
			.that()
			.resideOutsideOfPackages("org.actant.annotate..", "org.actant.name..", "org.actant.sequence..")
			.should()
			.dependOnClassesThat()
			.resideInAPackage("opennlp..")
			.check(CLASSES);
	}

	@Test
	void exceptionsThrownOnPurposeAreOfOneFamily() {
		assertThat(CLASSES.stream()
			.filter((type) -> type.isAssignableTo(Exception.class) && type.getPackageName().startsWith("org.actant"))
			.filter((type) -> !type.isAssignableTo("org.actant.model.ActantException"))
			.map(JavaClass::getName)).isEmpty();
	}

	@Test
	void noClassIsNamedForWhatItIsNotWhatItDoes() {
		assertThat(CLASSES.stream()
			.map(JavaClass::getSimpleName)
			.filter((name) -> List.of("Impl", "Util", "Utils", "Manager", "Helper").stream().anyMatch(name::endsWith)))
			.isEmpty();
	}

	@Test
	void everyPackageIsNullMarkedAndSaysWhatItIsFor() {
		for (JavaClass type : CLASSES) {
			assertThat(type.getPackage().isAnnotatedWith("org.jspecify.annotations.NullMarked"))
				.as("package-info of %s", type.getPackageName())
				.isTrue();
		}
	}

	@Test
	void aRecordHasNoSetters() {
		assertThat(CLASSES.stream()
			.filter(JavaClass::isRecord)
			.flatMap((type) -> type.getMethods().stream())
			.filter((method) -> method.getModifiers().contains(JavaModifier.PUBLIC))
			.filter((method) -> method.getName().startsWith("set"))).isEmpty();
	}

	private static String module(JavaClass type) {
		String name = type.getPackageName();
		if (!name.startsWith("org.actant.")) {
			return "";
		}
		String rest = name.substring("org.actant.".length());
		int dot = rest.indexOf('.');
		return (dot < 0) ? rest : rest.substring(0, dot);
	}

}
