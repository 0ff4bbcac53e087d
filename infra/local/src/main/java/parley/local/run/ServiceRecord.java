package parley.local.run;

/** A service's process, and what it takes to start it again. */
public record ServiceRecord(ProcessIdentity process, int port, ChildCommand command) {

    public ServiceRecord startedAgain() {
        return new ServiceRecord(command.start(), port, command);
    }
}
