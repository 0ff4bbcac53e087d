package parley.journeys.client;

/** A service answered otherwise than the story needs. */
public final class UnexpectedAnswerException extends RuntimeException {

    private final transient Answer answer;

    UnexpectedAnswerException(Answer answer) {
        super("%s answered %d %s".formatted(answer.request(), answer.status(), answer.body()));
        this.answer = answer;
    }

    public Answer answer() {
        return answer;
    }
}
