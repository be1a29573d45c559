// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescibeImportsFromDatabase`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Operation `DescibeImportsFromDatabase`.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescibeImportsFromDatabase)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    paginate(
        page = page_number,
        total = total_record_count,
        size = page_size,
        items = items?.import_result_from_db,
        item = ImportResultFromDB
    ),
    errors(
        errors::INVALID_MIGRATION_TYPE_FORMAT, errors::INVALID_PAGE_NUMBERS_MALFORMED,
        errors::PARAMETER_LEAST_ASSOCIATE, errors::INVALID_PARAMETER_COMBINATION,
        errors::OPERATION_DENIED_DB_INSTANCE_TYPE, errors::INVALID_MAX_RECORDS_PER_PAGE_MALFORMED,
        errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND, errors::INVALID_DB_INSTANCE_NOT_FOUND,
    )
)]
pub struct DescibeImportsFromDatabase {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// DB instance id, for example `rm-bpxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// End time, UTC, for example `2011-06-11T16:00Z`.
    pub end_time: String,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Import id, for example `123`.
    pub import_id: Option<i32>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Number of the page, from 1: at least 1.
    #[rpc(min = 1)]
    pub page_number: Option<i32>,
    /// Items a page.
    pub page_size: Option<i32>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Start time, UTC, for example `2011-06-11T15:00Z`.
    pub start_time: String,
}

/// Answer of [`DescibeImportsFromDatabase`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescibeImportsFromDatabaseResponse {
    /// Items.
    pub items: Option<Items>,
    /// Number of the page, from 1.
    pub page_number: Option<i64>,
    /// Page record count, for example `1`.
    pub page_record_count: Option<i64>,
    /// Id of the request.
    pub request_id: String,
    /// Total record count, for example `1`.
    pub total_record_count: Option<i64>,
}

/// Items.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Items {
    /// Import result from DB.
    #[rpc(name = "ImportResultFromDB")]
    pub import_result_from_db: Vec<ImportResultFromDB>,
}

/// Import result from DB.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ImportResultFromDB {
    /// Import data status.
    pub import_data_status: String,
    /// Import data status description.
    pub import_data_status_description: String,
    /// Import data type.
    pub import_data_type: String,
    /// Import id.
    pub import_id: Option<i64>,
    /// Incremental importing time.
    pub incremental_importing_time: String,
}
