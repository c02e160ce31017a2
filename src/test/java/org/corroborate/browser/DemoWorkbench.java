package org.corroborate.browser;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.corroborate.Corroborate;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.ContextConfiguration;

/** Starts the demonstration on a free port, on a data directory that is thrown away. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = Corroborate.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"corroborate.demo=true", "corroborate.seeds=seeds"})
@ContextConfiguration(initializers = ScratchData.class)
@DirtiesContext
@interface DemoWorkbench {}
