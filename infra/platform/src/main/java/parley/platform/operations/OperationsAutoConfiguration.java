package parley.platform.operations;

import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Import;

@AutoConfiguration
@ConditionalOnWebApplication
@Import({
    OperationsController.class,
    BindingsController.class,
    HeldUpController.class,
    DeadLetterController.class,
    RedriveController.class,
    RepublicationController.class
})
class OperationsAutoConfiguration {}
