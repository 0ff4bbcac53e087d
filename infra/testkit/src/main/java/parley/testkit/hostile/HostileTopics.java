package parley.testkit.hostile;

/**
 * Where the records go. Both types have the schema {@code {id, count, mail, language, tags}}:
 * {@code count} an integer from 1, {@code mail} and {@code language} with the patterns of Parley's
 * contracts, {@code tags} unique strings, all but the first optional; nothing else is forbidden.
 *
 * @param own a topic of Parley's own, not compacted
 * @param ownType consumed from there, {@code parley.<owner>.<event>.v1}
 * @param inbound a topic of other systems
 */
public record HostileTopics(String own, String ownType, String inbound, String inboundType) {}
