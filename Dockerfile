# The service alone; the database is a container of its own (docker-compose.yml). Build the jar first: mvn -DskipTests package
FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 actant \
 && useradd --uid 10001 --gid actant --no-create-home --home-dir /actant --shell /usr/sbin/nologin actant \
 && mkdir -p /actant/data \
 && chown -R actant:actant /actant
WORKDIR /actant
COPY target/actant.jar actant.jar
COPY docker/healthcheck healthcheck
USER actant
EXPOSE 8080
# Neither curl nor wget is in the image: the check speaks HTTP through bash.
HEALTHCHECK --interval=5s --timeout=5s --start-period=90s --retries=12 CMD ["bash", "/actant/healthcheck"]
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "--add-opens=java.base/java.nio=ALL-UNNAMED", "-jar", "actant.jar"]
CMD ["serve"]
