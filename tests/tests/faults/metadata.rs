//! Rows 48 to 50: the metadata service of a machine in the cloud.
