package parley.matchmaking.adapter.mongo;

import java.util.List;
import parley.matchmaking.domain.forum.ForumId;
import parley.matchmaking.domain.forum.Interpreter;
import parley.matchmaking.domain.forum.ParticipantId;

/** {@code {_id: uuid, forum, reference, pairs: ["ko-ru"]}}; no contact. */
record InterpreterDocument(String id, String forum, String reference, List<String> pairs) {

    static InterpreterDocument of(Interpreter interpreter) {
        return new InterpreterDocument(
                interpreter.id().toString(),
                interpreter.forum().value(),
                interpreter.reference(),
                interpreter.pairs());
    }

    Interpreter toInterpreter() {
        return new Interpreter(ParticipantId.of(id), new ForumId(forum), reference, pairs);
    }
}
