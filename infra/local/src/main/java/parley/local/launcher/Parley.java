package parley.local.launcher;

import java.io.PrintStream;
import org.slf4j.LoggerFactory;
import parley.journeys.forum.StoryFailedException;
import parley.journeys.forum.data.ForumDataException;
import parley.local.suite.EnvironmentException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The launcher's main program; {@code infra/local/parley} finds a JDK, builds, and calls it. */
@Command(
        name = "parley",
        description = "Runs Parley on this machine.",
        subcommands = {
            DemoCommand.class,
            UpCommand.class,
            RestartCommand.class,
            ResumeCommand.class
        })
public final class Parley {

    public static void main(String[] arguments) {
        System.exit(commandLine(System.err).execute(arguments));
    }

    /** Every failure is one line on {@code err}; the whole of it is in the launcher's log. */
    static CommandLine commandLine(PrintStream err) {
        CommandLine parley = new CommandLine(new Parley());
        parley.setParameterExceptionHandler((problem, given) -> refuse(err, problem));
        parley.setExecutionExceptionHandler(
                (problem, command, parsed) -> fail(err, problem).code());
        return parley;
    }

    private static int refuse(PrintStream err, ParameterException problem) {
        say(err, problem.getMessage() + "; see infra/local/parley --help");
        return ExitCode.USAGE.code();
    }

    private static ExitCode fail(PrintStream err, Exception problem) {
        LoggerFactory.getLogger(Parley.class).atError().setCause(problem).log("command failed");
        return switch (problem) {
            case UsageException usage -> said(err, usage, ExitCode.USAGE);
            case ForumDataException data -> said(err, data, ExitCode.USAGE);
            case EnvironmentException environment -> said(err, environment, ExitCode.ENVIRONMENT);
            case StoryFailedException story -> said(err, story, ExitCode.VIOLATION);
            default -> {
                say(err, "unexpected: " + problem + "; see infra/local/run/logs/launcher.log");
                yield ExitCode.ENVIRONMENT;
            }
        };
    }

    private static ExitCode said(PrintStream err, Exception problem, ExitCode code) {
        say(err, String.valueOf(problem.getMessage()));
        return code;
    }

    private static void say(PrintStream err, String problem) {
        err.println("parley: " + problem.strip().replaceAll("\\s*\\R\\s*", " "));
    }
}
