package org.corroborate;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.modulith.Modulithic;

/** The workbench: starts everything, and is where the shared kernel is named. */
@SpringBootApplication
@Modulithic(sharedModules = "shared")
public class Corroborate {

    public static void main(String[] arguments) {
        SpringApplication.run(Corroborate.class, arguments);
    }
}
