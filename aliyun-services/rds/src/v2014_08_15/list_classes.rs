// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `ListClasses`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Lists classes.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/ListClasses)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::INVALID_SECURITY_IP_LIST_MALFORMED, errors::INVALID_SECURITY_IP_LIST_DUPLICATE,
        errors::INVALID_COMMODITY_CODE_MALFORMED, errors::ARTICLE_NOT_FOUND,
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
        errors::INSUFFICIENT_AVAILABLE_QUOTA, errors::FORBIDDEN_AUTHENTICATION,
        errors::GET_COMMODITY_FAILED, errors::INVALID_DB_INSTANCE_NAME_NOT_FOUND,
    )
)]
pub struct ListClasses {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Commodity code, for example `bards_intl`.
    pub commodity_code: String,
    /// DB instance id, for example `rm-uf6wjk5xxxxxxx`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: Option<String>,
    /// Engine, for example `MySQL`.
    pub engine: Option<String>,
    /// Order type, for example `BUY`.
    pub order_type: String,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
}

/// Answer of [`ListClasses`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct ListClassesResponse {
    /// Items.
    pub items: Vec<Item>,
    /// Region id, for example `cn-hangzhou`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Class code, for example `mysql.n1.micro.1`.
    pub class_code: String,
    /// Class group, for example `General`.
    pub class_group: String,
    /// CPU, for example `1`.
    pub cpu: String,
    /// Encrypted memory, for example `4`.
    pub encrypted_memory: String,
    /// Instruction set arch, for example `arm`.
    pub instruction_set_arch: String,
    /// Max connections, for example `2000`.
    pub max_connections: String,
    /// Max iombps, for example `1024Mbps`.
    #[rpc(name = "MaxIOMBPS")]
    pub max_iombps: String,
    /// Max iops, for example `10000`.
    #[rpc(name = "MaxIOPS")]
    pub max_iops: String,
    /// Memory class, for example `1 GB (RDS Basic Edition)`.
    pub memory_class: String,
    /// Reference price, for example `2500`.
    pub reference_price: String,
    /// Category, for example `Basic`.
    #[rpc(name = "category")]
    pub category: String,
    /// Storage type, for example `cloud_essd`.
    #[rpc(name = "storageType")]
    pub storage_type: String,
}
