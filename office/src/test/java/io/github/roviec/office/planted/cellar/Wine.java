package io.github.roviec.office.planted.cellar;

import eu.europa.esig.dss.enumerations.DigestAlgorithm;
import io.github.roviec.notice.Reading;
import org.apache.poi.ss.usermodel.CellType;
import org.springframework.ui.Model;

/// Opens libraries that are not this room's business.
public record Wine(int year) {

    public void pour(Model model, CellType cell, Reading reading, DigestAlgorithm digest) {
        System.out.println(model + " " + cell + reading + digest);
    }
}
