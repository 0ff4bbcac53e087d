package parley.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import parley.testkit.ServiceTest;
import parley.testkit.TopicRecords;

@ServiceTest
class RaceForACompanyIT {

    private static final int RACERS = 8;

    @LocalServerPort private int port;

    @Test
    void ofManyWhoRegisterOneCompanyExactlyOneWins() throws Exception {
        var service = new RunningService(port);
        String forum = service.openForum();
        String registrations = "/v1/forums/" + forum + "/registrations";
        var start = new CyclicBarrier(RACERS);

        List<Integer> answers = new ArrayList<>();
        try (ExecutorService racers = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Integer>> running = new ArrayList<>();
            for (int i = 0; i < RACERS; i++) {
                String key = "racer-" + i;
                running.add(
                        racers.submit(
                                () -> {
                                    start.await();
                                    return service.post(
                                                    registrations,
                                                    RunningService.seller("S0001", "㈜젠셀"),
                                                    key)
                                            .returnResult()
                                            .getStatus()
                                            .value();
                                }));
            }
            for (Future<Integer> racer : running) {
                answers.add(racer.get());
            }
        }

        assertThat(answers).containsOnlyOnce(201).contains(409).hasSize(RACERS);
        assertThat(answers).containsOnly(201, 409);
        var confirmed =
                TopicRecords.await(
                        "registration.registrations",
                        1,
                        read ->
                                read.forum().equals(forum)
                                        && read.type()
                                                .equals(
                                                        "parley.registration.registration-confirmed.v1"));
        assertThat(confirmed).hasSize(1);
    }
}
