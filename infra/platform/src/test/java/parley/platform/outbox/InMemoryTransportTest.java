package parley.platform.outbox;

import java.util.List;

class InMemoryTransportTest extends EventTransportContract {

    private final InMemoryTransport transport = new InMemoryTransport();

    @Override
    EventTransport transport() {
        transport.without(missingTopic());
        return transport;
    }

    @Override
    String topic() {
        return "kiosk.orders";
    }

    @Override
    String missingTopic() {
        return "kiosk.missing";
    }

    @Override
    List<String> arrived(String subject) {
        return transport.sent().stream()
                .filter(sent -> sent.envelope().subject().equals(subject))
                .map(InMemoryTransport.Sent::data)
                .toList();
    }
}
