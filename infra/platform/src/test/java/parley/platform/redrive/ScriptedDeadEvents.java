package parley.platform.redrive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import parley.platform.contract.Violation;
import parley.platform.deadletter.DeadEvents;
import parley.platform.deadletter.KeptDeadLetter;

/** Dead events that behave as a test says, and remember what was asked of them. */
final class ScriptedDeadEvents implements DeadEvents {

    final List<String> retaken = new ArrayList<>();
    final List<String> discarded = new ArrayList<>();
    private final Set<String> failing = new HashSet<>();
    private final Map<String, Violation> violating = new HashMap<>();
    private Runnable meanwhile = () -> {};
    private @Nullable String crash;

    void failing(String id) {
        failing.add(id);
    }

    void violating(String id, Violation violation) {
        violating.put(id, violation);
    }

    void crashingAt(String id) {
        crash = id;
    }

    void recover() {
        crash = null;
    }

    void onRetake(Runnable what) {
        meanwhile = what;
    }

    @Override
    public boolean keeps(KeptDeadLetter letter) {
        return true;
    }

    @Override
    public List<Violation> violations(KeptDeadLetter letter) {
        return Optional.ofNullable(violating.get(letter.id())).stream().toList();
    }

    @Override
    public Retaken retake(KeptDeadLetter letter) {
        if (letter.id().equals(crash)) {
            throw new IllegalStateException("crash");
        }
        meanwhile.run();
        retaken.add(letter.id());
        return failing.contains(letter.id()) ? Retaken.FAILED_AGAIN : Retaken.TAKEN;
    }

    @Override
    public void discard(KeptDeadLetter letter) {
        discarded.add(letter.id());
    }

    @Override
    public Optional<Behind> behind(KeptDeadLetter letter) {
        return Optional.empty();
    }
}
