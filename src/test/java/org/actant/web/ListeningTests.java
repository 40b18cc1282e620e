package org.actant.web;

import java.net.InetAddress;
import java.net.UnknownHostException;

import org.junit.jupiter.api.Test;
import org.springframework.boot.web.server.autoconfigure.ServerProperties;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class ListeningTests {

	private static final SecurityProperties OPEN = new SecurityProperties("actant", null);

	private static final SecurityProperties CLOSED = new SecurityProperties("actant", "a long secret");

	@Test
	void withoutAPasswordTheServiceListensOnLoopbackOnly() throws UnknownHostException {
		assertThatCode(() -> Listening.check(at("127.0.0.1"), OPEN)).doesNotThrowAnyException();
		assertThatExceptionOfType(ExposedException.class).isThrownBy(() -> Listening.check(at("0.0.0.0"), OPEN))
			.withMessageContaining("ACTANT_SECURITY_PASSWORD");
		assertThatExceptionOfType(ExposedException.class)
			.isThrownBy(() -> Listening.check(new ServerProperties(), OPEN));
		assertThatExceptionOfType(ExposedException.class)
			.isThrownBy(() -> Listening.check(at("0.0.0.0"), new SecurityProperties("actant", " ")));
	}

	@Test
	void withAPasswordItListensWhereItIsTold() throws UnknownHostException {
		ServerProperties everywhere = at("0.0.0.0");
		assertThatCode(() -> Listening.check(everywhere, CLOSED)).doesNotThrowAnyException();
	}

	@Test
	void onlyNamesOfLoopbackAreAnswered() {
		assertThat(Listening.loopback("localhost")).isTrue();
		assertThat(Listening.loopback("127.0.0.1")).isTrue();
		assertThat(Listening.loopback("[::1]")).isTrue();
		assertThat(Listening.loopback("news.example")).isFalse();
		assertThat(Listening.loopback("127.0.0.1.news.example")).isFalse();
		assertThat(Listening.loopback("192.0.2.7")).isFalse();
	}

	private static ServerProperties at(String address) throws UnknownHostException {
		ServerProperties server = new ServerProperties();
		server.setAddress(InetAddress.getByName(address));
		return server;
	}

}
