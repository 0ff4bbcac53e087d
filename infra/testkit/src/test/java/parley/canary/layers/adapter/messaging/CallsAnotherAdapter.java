package parley.canary.layers.adapter.messaging;

import parley.canary.layers.adapter.web.PublicController;

record CallsAnotherAdapter(PublicController controller) {}
