package parley.notification.adapter.mail;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.timelimiter.TimeLimiter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import org.eclipse.angus.mail.smtp.SMTPTransport;
import parley.notification.application.Mail;
import parley.notification.application.MailServer;

/**
 * SMTP behind a circuit breaker (leaves a server alone that is away), a time limit, and a retry of
 * what certainly was not taken. What is wrong with one mail, the server's health does not suffer
 * for.
 *
 * <p>Angus Mail without a layer on top: its exceptions tell the server's answer to each command, so
 * it is known whether a mail was refused, not taken, or is in doubt.
 */
final class SmtpMailServer implements MailServer, AutoCloseable {

    private final MimeMails mimeMails;
    private final SmtpConnections connections;
    private final CircuitBreaker breaker;
    private final Retry retry;
    private final TimeLimiter timeLimiter;
    private final MeterRegistry meters;
    private final ExecutorService attempts = Executors.newVirtualThreadPerTaskExecutor();

    SmtpMailServer(
            MimeMails mimeMails,
            SmtpConnections connections,
            CircuitBreaker breaker,
            Retry retry,
            TimeLimiter timeLimiter,
            MeterRegistry meters) {
        this.mimeMails = mimeMails;
        this.connections = connections;
        this.breaker = breaker;
        this.retry = retry;
        this.timeLimiter = timeLimiter;
        this.meters = meters;
    }

    @Override
    public boolean isOpen() {
        return switch (breaker.getState()) {
            case OPEN, FORCED_OPEN -> false;
            case CLOSED, HALF_OPEN, DISABLED, METRICS_ONLY -> true;
        };
    }

    @Override
    public Handover hand(Mail mail) {
        Timer.Sample start = Timer.start(meters);
        Handover result = write(mail);
        start.stop(meters.timer("parley.mail.handover", "result", resultName(result)));
        return result;
    }

    @Override
    public void close() {
        attempts.close();
        connections.close();
    }

    private Handover write(Mail mail) {
        try {
            return guarded(mimeMails.write(mail));
        } catch (AddressException _) {
            return new Handover.Refused("ADDRESS_INVALID");
        } catch (MessagingException e) {
            throw new IllegalArgumentException("A mail that can't be written: " + mail, e);
        }
    }

    private Handover guarded(MimeMessage message) {
        try {
            return breaker.executeCallable(
                    () ->
                            timeLimiter.executeFutureSupplier(
                                    () -> attempts.submit(() -> attempt(message))));
        } catch (CallNotPermittedException _) {
            return new Handover.NotTaken("MAIL_SERVER_LEFT_ALONE");
        } catch (NotTakenException e) {
            return new Handover.NotTaken(e.reasonCode());
        } catch (InDoubtException | TimeoutException _) {
            return new Handover.InDoubt();
        } catch (Exception e) { // of three libraries' callables
            throw new IllegalStateException("An attempt that failed by our own fault", e);
        }
    }

    /** What is in doubt passes the retry as a value: only what was not taken is sent again. */
    private Handover attempt(MimeMessage message) throws Exception {
        Handover result = retry.executeCallable(() -> send(message));
        if (result instanceof Handover.InDoubt) {
            throw new InDoubtException();
        }
        return result;
    }

    private Handover send(MimeMessage message) throws NotTakenException {
        SMTPTransport connection;
        try {
            connection = connections.take();
        } catch (MessagingException e) {
            throw new NotTakenException("MAIL_SERVER_UNREACHABLE", e);
        }
        try {
            connection.sendMessage(message, message.getAllRecipients());
            connections.giveBack(connection);
            return new Handover.Accepted();
        } catch (MessagingException e) {
            SmtpConnections.discard(connection);
            return SmtpAnswers.handover(e);
        }
    }

    private static String resultName(Handover result) {
        return switch (result) {
            case Handover.Accepted _ -> "accepted";
            case Handover.Refused(var reasonCode) -> reasonCode.toLowerCase(Locale.ROOT);
            case Handover.NotTaken(var reasonCode) -> reasonCode.toLowerCase(Locale.ROOT);
            case Handover.InDoubt _ -> "in_doubt";
        };
    }
}
