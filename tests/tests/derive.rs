//! What the derives make of structs: descriptions, tables, values and constructors.

mod derive {
    mod answers;
    mod descriptor;
    mod enums;
    mod hygiene;
    mod requests;
}
