package parley.benchmarks.desk;

record RegistrationSubmitted(String registrationId, String participantType) {}
