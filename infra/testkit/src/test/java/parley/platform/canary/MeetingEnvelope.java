package parley.platform.canary;

record MeetingEnvelope(String id) {}
