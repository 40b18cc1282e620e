package org.actant.benchmark;

import java.util.List;
import java.util.concurrent.TimeUnit;

import org.actant.annotate.TokenStep;
import org.actant.annotate.parse.DependencyParser;
import org.actant.annotate.tag.Tagger;
import org.actant.model.Language;
import org.actant.model.Sentence;
import org.actant.model.Token;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** Each step by itself over the sample, warm, on one thread, in tokens a second. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class StepBenchmark {

	/** The language of the texts. */
	@Param({ "FRENCH", "ENGLISH" })
	public Language language;

	private final Chain chain = new Chain();

	private List<Stages> texts;

	private TokenStep cutter;

	private Tagger tagger;

	private DependencyParser parser;

	/** How many tokens went through. */
	@AuxCounters
	@State(Scope.Thread)
	public static class Speed {

		/** Tokens read. */
		public long tokens;

	}

	/** Runs all steps once, so that each has its input. */
	@Setup
	public void prepare() {
		this.texts = Stages.all(this.chain, this.language);
		this.cutter = new TokenStep(this.language);
		this.tagger = Tagger.load(this.language);
		this.parser = DependencyParser.load(this.language);
	}

	/** Step 2. */
	@Benchmark
	public void clean(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.chain.clean(text.document()));
			speed.tokens += text.tokens();
		}
	}

	/** Step 3: words, sentences, tags, lemmas, trees. */
	@Benchmark
	public void annotate(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.chain.annotate(text.document(), text.clean()));
			speed.tokens += text.tokens();
		}
	}

	/** The words and sentences of step 3 alone. */
	@Benchmark
	public void tokens(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.cutter.sentences(text.clean()));
			speed.tokens += text.tokens();
		}
	}

	/** The word classes of step 3 alone. */
	@Benchmark
	public void tag(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			for (Sentence sentence : text.annotated().sentences()) {
				hole.consume(this.tagger.tag(sentence.tokens().stream().map(Token::form).toList()));
			}
			speed.tokens += text.tokens();
		}
	}

	/** The trees of step 3 alone. */
	@Benchmark
	public void parse(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			for (Sentence sentence : text.annotated().sentences()) {
				List<Token> tokens = sentence.tokens();
				hole.consume(this.parser.parse(tokens.stream().map(Token::form).toList(),
						tokens.stream().map(Token::lemma).toList(), tokens.stream().map(Token::tag).toList(),
						tokens.stream().map(Token::features).toList()));
			}
			speed.tokens += text.tokens();
		}
	}

	/** Step 4. */
	@Benchmark
	public void name(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.chain.name(text.annotated()));
			speed.tokens += text.tokens();
		}
	}

	/** Step 5. */
	@Benchmark
	public void link(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.chain.link(text.named()));
			speed.tokens += text.tokens();
		}
	}

	/** Step 6. */
	@Benchmark
	public void relate(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.chain.relate(text.linked()));
			speed.tokens += text.tokens();
		}
	}

	/** Steps 2 to 5: from a document to its entities. */
	@Benchmark
	public void cleanToLink(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.chain.link(
					this.chain.name(this.chain.annotate(text.document(), this.chain.clean(text.document())))));
			speed.tokens += text.tokens();
		}
	}

	/** Steps 2 to 6. */
	@Benchmark
	public void whole(Speed speed, Blackhole hole) {
		for (Stages text : this.texts) {
			hole.consume(this.chain.whole(text.document()));
			speed.tokens += text.tokens();
		}
	}

}
