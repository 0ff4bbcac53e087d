package parley.platform.operations;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.cloud.stream.config.BindingProperties;
import org.springframework.cloud.stream.config.BindingServiceProperties;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import parley.platform.contract.Contracts;
import parley.platform.inbound.InboundSubscription;
import parley.platform.inbox.Subscription;

/** What this service really reads, from its bindings and reactions. */
@RestController
@RequestMapping("/v1/operations/bindings")
class BindingsController {

    private final BindingServiceProperties bindings;
    private final ObjectProvider<Subscription<?>> subscriptions;
    private final ObjectProvider<InboundSubscription<?>> inbound;
    private final Contracts contracts;

    BindingsController(
            BindingServiceProperties bindings,
            ObjectProvider<Subscription<?>> subscriptions,
            ObjectProvider<InboundSubscription<?>> inbound,
            Contracts contracts) {
        this.bindings = bindings;
        this.subscriptions = subscriptions;
        this.inbound = inbound;
        this.contracts = contracts;
    }

    record Bindings(List<Receiving> receives) {}

    /**
     * One topic.
     *
     * @param types of the events that it reacts to, in full; others are counted and ignored
     */
    record Receiving(String topic, String group, TreeSet<String> types) {}

    /** By topic. */
    @GetMapping
    Bindings bindings() {
        Map<String, Receiving> byTopic = new TreeMap<>();
        bindings.getBindings().values().forEach(binding -> topics(binding, byTopic));
        subscriptions
                .orderedStream()
                .map(Subscription::type)
                .forEach(
                        type ->
                                contracts
                                        .topicOf(type)
                                        .ifPresent(topic -> add(byTopic, topic, type)));
        inbound.orderedStream().forEach(taken -> add(byTopic, taken.topic(), taken.type()));
        return new Bindings(List.copyOf(byTopic.values()));
    }

    private static void topics(BindingProperties binding, Map<String, Receiving> byTopic) {
        if (binding.getDestination() == null || binding.getDestination().isEmpty()) {
            return;
        }
        Stream.of(binding.getDestination().split(",", -1))
                .map(String::strip)
                .forEach(
                        topic ->
                                byTopic.put(
                                        topic,
                                        new Receiving(
                                                topic,
                                                String.valueOf(binding.getGroup()),
                                                new TreeSet<>())));
    }

    /** A reaction to a topic that no binding reads shows as one without a group. */
    private static void add(Map<String, Receiving> byTopic, String topic, String type) {
        byTopic.computeIfAbsent(topic, name -> new Receiving(name, "", new TreeSet<>()))
                .types()
                .add(type);
    }
}
