// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeMarketingActivity`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

use super::errors;

/// Describes marketing activity.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeMarketingActivity)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS,
    errors(
        errors::ORDER_COMBO_INSTANCE_NOT_ALLOW_OPERATE,
        errors::PRICE_PRICING_PLAN_RESULT_NOT_FOUND, errors::ORDER_NO_REAL_NAME_AUTHENTICATION,
    )
)]
pub struct DescribeMarketingActivity {
    /// Ali uid: 0 to 9999999999999999, for example `20725049`.
    #[rpc(min = 0, max = 9_999_999_999_999_999)]
    pub ali_uid: i64,
    /// Bid, for example `26842`.
    pub bid: Option<String>,
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmy*****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Resource owner id.
    pub resource_owner_id: Option<i64>,
    /// Upgrade code, for example `series`.
    pub upgrade_code: String,
}

/// Answer of [`DescribeMarketingActivity`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeMarketingActivityResponse {
    /// Ali uid, for example `1979008652307170`.
    pub ali_uid: String,
    /// Bid, for example `26842`.
    pub bid: String,
    /// Items.
    pub items: Vec<Item>,
    /// Region id, for example `cn-shenzhen`.
    pub region_id: String,
    /// Id of the request.
    pub request_id: String,
}

/// Item.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Item {
    /// Category, for example `Basic`.
    pub category: String,
    /// Charge type, for example `POSTPAY`.
    pub charge_type: String,
    /// Class code, for example `rds.mysql.s3.large`.
    pub class_code: String,
    /// Class group, for example `x`.
    pub class_group: String,
    /// CPU, for example `2`.
    pub cpu: String,
    /// Disk size, for example `900`.
    pub disk_size: Option<i64>,
    /// Engine, for example `MySQL`.
    pub engine: String,
    /// Engine version, for example `8.0`.
    pub engine_version: String,
    /// Instance id, for example `rm-uf62br2491p5l****`.
    pub instance_id: String,
    /// Instance name, for example `rm-uf62br2491p5l****`.
    pub instance_name: String,
    /// Max connections, for example `60`.
    pub max_connections: Option<i64>,
    /// Max iombps, for example `100`.
    pub max_iombps: Option<i64>,
    /// Max iops, for example `30`.
    pub max_iops: Option<i64>,
    /// Memory, for example `1024`.
    pub memory: Option<i64>,
    /// Storage type, for example `cloud_essd`.
    pub storage_type: String,
    /// Upgrade category, for example `HighAvailability`.
    pub upgrade_category: String,
    /// Upgrade class code, for example `rds.mysql.s3.large`.
    pub upgrade_class_code: String,
    /// Upgrade class group, for example `d`.
    pub upgrade_class_group: String,
    /// Upgrade CPU, for example `8`.
    pub upgrade_cpu: String,
    /// Upgrade desc content, for example `test`.
    pub upgrade_desc_content: String,
    /// Upgrade disk size, for example `1024`.
    pub upgrade_disk_size: Option<i64>,
    /// Upgrade max connections, for example `70`.
    pub upgrade_max_connections: Option<i64>,
    /// Upgrade max iombps, for example `200`.
    pub upgrade_max_iombps: Option<i64>,
    /// Upgrade max iops, for example `70`.
    pub upgrade_max_iops: Option<i64>,
    /// Upgrade memory, for example `1024`.
    pub upgrade_memory: Option<i64>,
    /// Upgrade reference price, for example `23333.1`.
    pub upgrade_reference_price: String,
    /// Upgrade storage type, for example `cloud_essd`.
    pub upgrade_storage_type: String,
}
