package parley.local.broker;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Properties;

/** What a broker needs on one small machine: few threads, small buffers, one copy of everything. */
record BrokerSettings(Path directory, int port, int controllerPort) {

    private static final String FIXED =
            """
            process.roles=broker,controller
            node.id=1
            listener.security.protocol.map=PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT
            controller.listener.names=CONTROLLER
            inter.broker.listener.name=PLAINTEXT
            auto.create.topics.enable=false
            num.partitions=1
            offsets.topic.replication.factor=1
            offsets.topic.num.partitions=4
            transaction.state.log.replication.factor=1
            transaction.state.log.min.isr=1
            transaction.state.log.num.partitions=4
            share.coordinator.state.topic.replication.factor=1
            share.coordinator.state.topic.min.isr=1
            group.initial.rebalance.delay.ms=0
            num.network.threads=2
            num.io.threads=2
            background.threads=2
            log.cleaner.dedupe.buffer.size=4194304
            log.index.size.max.bytes=1048576
            """;

    Properties asProperties() {
        Properties settings = new Properties();
        try {
            settings.load(new StringReader(FIXED));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        settings.put("log.dirs", directory.toAbsolutePath().toString());
        settings.put(
                "listeners",
                "PLAINTEXT://127.0.0.1:%d,CONTROLLER://127.0.0.1:%d"
                        .formatted(port, controllerPort));
        settings.put("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port);
        settings.put("controller.quorum.voters", "1@127.0.0.1:" + controllerPort);
        return settings;
    }
}
