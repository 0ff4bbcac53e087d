package parley.journeys.forum;

import java.net.http.HttpClient;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import parley.journeys.client.OutOfPatienceException;
import parley.journeys.client.TopicCounts;
import parley.journeys.client.UnexpectedAnswerException;
import parley.journeys.forum.data.ForumData;
import parley.journeys.forum.data.ForumDataException;
import parley.journeys.forum.data.ForumReader;

/**
 * A whole forum, told through the public interfaces only: it is opened, people register, the
 * programme is released, meetings are asked for, scheduled, cancelled and held, and MOUs signed.
 */
public final class ForumStory {

    private final ForumRun run;
    private final Stage stage;
    private final List<Step> steps;
    private final SignMous mous;
    private final SettleAndCheck check;

    private ForumStory(ForumRun run, ForumData data, HttpClient http, TopicCounts topics) {
        this.run = run;
        this.stage = new Stage(data, run.addresses(), http);
        Quiescence quiescence = new Quiescence(stage, topics);
        Rest rest = run.alone() ? quiescence : new OwnMails(stage);
        PublishSchedule schedule = new PublishSchedule(stage, rest);
        CancelLate cancellation = new CancelLate(stage, schedule, rest);
        this.mous = new SignMous(stage, schedule, cancellation);
        this.check =
                new SettleAndCheck(
                        stage,
                        schedule,
                        cancellation,
                        rest,
                        quiescence,
                        topics,
                        new MailAudit(stage, http, run.addresses().mailSink(), run.alone()));
        this.steps =
                List.of(
                        new OpenForum(stage),
                        new RegisterEverybody(stage, run.addresses().kafkaBootstrapServers()),
                        new ConfirmEverybody(stage, rest),
                        new ReleaseProgramme(stage),
                        new SetUpConsultation(stage),
                        new RequestMeetings(stage),
                        schedule,
                        cancellation,
                        new HoldMeetings(stage, schedule, cancellation),
                        mous,
                        check);
    }

    /**
     * Reads and checks the forum's files without touching any service.
     *
     * @throws ForumDataException when they can't be used
     */
    public static void check(Path forumDirectory) {
        var _ = ForumReader.read(forumDirectory);
    }

    /**
     * Runs the story to its end and judges it.
     *
     * @throws ForumDataException when the forum's files can't be used
     * @throws StoryFailedException when a service's answer ends the story
     */
    public static ForumOutcome run(ForumRun run) {
        ForumData data = ForumReader.read(run.forumDirectory());
        try (HttpClient http =
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(Duration.ofSeconds(5))
                                .build();
                TopicCounts topics = new TopicCounts(run.addresses().kafkaBootstrapServers())) {
            return new ForumStory(run, data, http, topics).tell();
        } catch (UnexpectedAnswerException | OutOfPatienceException e) {
            throw new StoryFailedException(String.valueOf(e.getMessage()));
        }
    }

    private ForumOutcome tell() {
        long start = System.nanoTime();
        for (int number = 1; number <= steps.size(); number++) {
            Step step = steps.get(number - 1);
            run.beforeStep().accept(number);
            run.out().printf("[%d/%d] %s%n", number, steps.size(), step.title());
            run.out().flush();
            step.run();
        }
        long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - start);
        ForumReport report = check.report().after(seconds);
        boolean everythingTrue = report.clean() && stage.violations().isEmpty();
        return new ForumOutcome(
                everythingTrue,
                report.json(),
                ForumSummary.of(report, mous.refused(), stage.violations()),
                List.copyOf(stage.violations()));
    }
}
