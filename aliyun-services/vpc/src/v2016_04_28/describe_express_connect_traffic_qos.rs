// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeExpressConnectTrafficQos`.

use aliyun_rpc_core::{RpcAction, RpcParams, RpcResponse};

use super::errors;

/// Describes express connect traffic qos.
///
/// [Official page](https://api.alibabacloud.com/document/Vpc/2016-04-28/DescribeExpressConnectTrafficQos)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Vpc",
    version = "2016-04-28",
    endpoints = super::ENDPOINTS,
    paginate(token = next_token, size = max_results, items = qos_list, item = Qos),
    errors(errors::ILLEGAL_PARAM_S)
)]
pub struct DescribeExpressConnectTrafficQos {
    /// Makes repeated calls have one effect; the runtime fills it if it is unset.
    #[rpc(idempotency_token)]
    pub client_token: Option<String>,
    /// Most items a page.
    pub max_results: Option<i32>,
    /// Where the next page begins.
    pub next_token: Option<String>,
    /// Owner account.
    pub owner_account: Option<String>,
    /// Owner id.
    pub owner_id: Option<i64>,
    /// Qos id list: at most 100 items.
    #[rpc(max_len = 100)]
    pub qos_id_list: Vec<String>,
    /// Qos name list: at most 100 items.
    #[rpc(max_len = 100)]
    pub qos_name_list: Vec<String>,
    /// Region id, for example `cn-shanghai`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmxazfdgdg****`.
    pub resource_group_id: Option<String>,
    /// Resource owner account.
    pub resource_owner_account: Option<String>,
    /// Tags.
    #[rpc(dotted)]
    pub tags: Vec<Tag>,
}

/// Tag.
#[derive(Clone, Debug, Default, RpcParams)]
pub struct Tag {
    /// Key, for example `FinanceDept`.
    pub key: Option<String>,
    /// Value, for example `FinanceJoshua`.
    pub value: Option<String>,
}

/// Answer of [`DescribeExpressConnectTrafficQos`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeExpressConnectTrafficQosResponse {
    /// Count, for example `1`.
    pub count: String,
    /// Most items a page.
    pub max_results: Option<i64>,
    /// Where the next page begins.
    pub next_token: String,
    /// Qos list.
    pub qos_list: Vec<Qos>,
    /// Id of the request.
    pub request_id: String,
    /// Items on all pages.
    pub total_count: Option<i64>,
}

/// Qos.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Qos {
    /// Associated instance list.
    pub associated_instance_list: Vec<AssociatedInstance>,
    /// Progressing, for example `100`.
    pub progressing: Option<i64>,
    /// Qos description, for example `qos-test`.
    pub qos_description: String,
    /// Qos id, for example `qos-pksbqfmotl5hzq****`.
    pub qos_id: String,
    /// Qos name, for example `qos-test`.
    pub qos_name: String,
    /// Queue list.
    pub queue_list: Vec<Queue>,
    /// Resource group id, for example `rg-acfmz7vtyl4f***`.
    pub resource_group_id: String,
    /// Status, for example `Normal`.
    pub status: String,
    /// Tags.
    pub tags: Vec<QosTag>,
}

/// Associated instance.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct AssociatedInstance {
    /// Instance id, for example `pc-bp159zj8zujwy3p07****`.
    pub instance_id: String,
    /// Instance progressing, for example `100`.
    pub instance_progressing: Option<i64>,
    /// Instance status, for example `Normal`.
    pub instance_status: String,
    /// Instance type, for example `PHYSICALCONNECTION`.
    pub instance_type: String,
}

/// Queue.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct Queue {
    /// Bandwidth percent, for example `100`.
    pub bandwidth_percent: String,
    /// Qos id, for example `qos-pksbqfmotl5hzq****`.
    pub qos_id: String,
    /// Queue description, for example `qos-queue-test`.
    pub queue_description: String,
    /// Queue id, for example `qos-queue-9nyx2u7n71s2rc****`.
    pub queue_id: String,
    /// Queue name, for example `qos-queue-test`.
    pub queue_name: String,
    /// Queue type, for example `High`.
    pub queue_type: String,
    /// Status, for example `Normal`.
    pub status: String,
}

/// Tag.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct QosTag {
    /// Key, for example `FinanceDept`.
    pub key: String,
    /// Value, for example `FinanceJoshua`.
    pub value: String,
}
