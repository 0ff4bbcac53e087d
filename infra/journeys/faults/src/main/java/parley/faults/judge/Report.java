package parley.faults.judge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import parley.faults.load.PohangFlow.Round;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * The report of a run; its members and their names are an interface that others read.
 *
 * @param acknowledged commands of the probe
 * @param lost see {@link Judge}, like doubled and orderViolations
 * @param outboxPendingAfterMs from when the last fault was undone until every event that was stored
 *     by then was published
 * @param poisoned dead letters that had to come of what was poisoned
 * @param violated names of what does not hold; empty when all holds
 * @param wireRepeats events that services published more than once
 * @param injectedRecords copies and forgeries that the tool put on topics
 * @param findings in words
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record Report(
        long seed,
        int minutes,
        String broken,
        List<FaultLine> faults,
        int acknowledged,
        int lost,
        int doubled,
        int orderViolations,
        long outboxPendingAfterMs,
        int poisoned,
        int deadLetters,
        List<String> violated,
        long wireRepeats,
        long injectedRecords,
        List<Round> flow,
        List<String> findings,
        List<String> notes) {

    public Report {
        faults = List.copyOf(faults);
        violated = List.copyOf(violated);
        flow = List.copyOf(flow);
        findings = List.copyOf(findings);
        notes = List.copyOf(notes);
    }

    /**
     * A fault as it was.
     *
     * @param plannedMs after the load began, as the seed has it
     * @param atMs when it was done
     * @param undoneMs when all that it hit served again
     * @param skipped why it was not done; empty when it was
     */
    public record FaultLine(
            String kind, String target, long plannedMs, long atMs, long undoneMs, String skipped) {}

    public String json() {
        return JsonMapper.builder()
                .enable(SerializationFeature.INDENT_OUTPUT)
                .build()
                .writeValueAsString(this);
    }
}
