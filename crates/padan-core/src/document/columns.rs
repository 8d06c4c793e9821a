//! Texts of one kind side by side: they compress better together than strewn among others (130,453 to 125,606 bytes of the bundled
//! dataset, brotli).

use super::{Claim, Document, Organisation, Source};

/// Texts of one kind, in the order of the document.
type Column<'d> = Vec<&'d mut String>;

/// The texts that travel in columns. The same document gives the same columns, whatever stands in its texts.
fn columns(document: &mut Document) -> Vec<Column<'_>> {
    let mut columns: Vec<Column<'_>> = (0..11).map(|_| Vec::new()).collect();
    for Source { id, published, .. } in &mut document.sources {
        let texts = [Some(id), published.as_mut()];
        for (column, text) in columns.iter_mut().zip(texts) {
            column.extend(text);
        }
    }
    for organisation in &mut document.organisations {
        let Organisation { id, name, local_name, city, kind, website, summary, capabilities, .. } = organisation;
        let texts = [Some(id), Some(name), local_name.as_mut(), city.as_mut(), kind.as_mut(), website.as_mut(), Some(summary)];
        for (column, text) in columns[2..].iter_mut().zip(texts) {
            column.extend(text);
        }
        for Claim { capability, claim, .. } in capabilities {
            columns[9].push(capability);
            columns[10].push(claim);
        }
    }
    columns
}

/// Takes the texts out of a document.
pub(super) fn take(document: &mut Document) -> Vec<Vec<String>> {
    columns(document).into_iter().map(|column| column.into_iter().map(core::mem::take).collect()).collect()
}

/// Puts the texts back; `None` where they are not those of this document.
pub(super) fn put_back(document: &mut Document, texts: Vec<Vec<String>>) -> Option<()> {
    let columns = columns(document);
    if columns.len() != texts.len() {
        return None;
    }
    for (column, texts) in columns.into_iter().zip(texts) {
        if column.len() != texts.len() {
            return None;
        }
        for (place, text) in column.into_iter().zip(texts) {
            *place = text;
        }
    }
    Some(())
}
