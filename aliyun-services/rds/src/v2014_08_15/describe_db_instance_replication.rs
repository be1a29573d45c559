// Made by aliyun-rpc-codegen from the official metadata. To refine: overlay.toml, or a file of your own without this line.

//! The operation `DescribeDBInstanceReplication`.

use aliyun_rpc_core::{RpcAction, RpcResponse};

/// Describes DB instance replication.
///
/// [Official page](https://api.alibabacloud.com/document/Rds/2014-08-15/DescribeDBInstanceReplication)
#[derive(Clone, Debug, Default, RpcAction)]
#[rpc_action(
    product = "Rds",
    version = "2014-08-15",
    endpoints = super::ENDPOINTS
)]
pub struct DescribeDBInstanceReplication {
    /// DB instance id, for example `rm-uf6wjk5****`.
    #[rpc(name = "DBInstanceId")]
    pub db_instance_id: String,
    /// Region id, for example `cn-hangzhou`.
    #[rpc(region)]
    pub region_id: Option<String>,
    /// Resource group id, for example `rg-acfmx****`.
    pub resource_group_id: Option<String>,
}

/// Answer of [`DescribeDBInstanceReplication`].
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct DescribeDBInstanceReplicationResponse {
    /// External replication, for example `ON`.
    pub external_replication: String,
    /// Gtid executed, for example `bd2a34b9-8b8d-11ef-8917-00163e1298b9:1-20567`.
    pub gtid_executed: String,
    /// Import status, for example `COMPLETED`.
    pub import_status: String,
    /// Replication delay, for example `0`.
    pub replication_delay: String,
    /// Replication error message.
    pub replication_error_message: String,
    /// Replication IP, for example `192.168.10.x`.
    pub replication_ip: String,
    /// Replication port, for example `3306`.
    pub replication_port: String,
    /// Replication source, for example `192.168.x.x`.
    pub replication_source: String,
    /// Replication state.
    pub replication_state: String,
    /// Id of the request.
    pub request_id: String,
    /// Slave status list.
    pub slave_status_list: Vec<SlaveStatus>,
}

/// Slave status.
#[derive(Clone, Debug, Default, PartialEq, RpcResponse)]
pub struct SlaveStatus {
    /// Channel name, for example `my_test_channel`.
    pub channel_name: String,
    /// Executed gtid set, for example `bd2a34b9-8b8d-11ef-8917-00163e1298b9:1-20567`.
    pub executed_gtid_set: String,
    /// Last errno, for example `0`.
    pub last_errno: Option<i64>,
    /// Last io errno, for example `0`.
    pub last_io_errno: Option<i64>,
    /// Last io error.
    pub last_io_error: String,
    /// Last SQL errno, for example `0`.
    pub last_sql_errno: Option<i64>,
    /// Last SQL error.
    pub last_sql_error: String,
    /// Master host, for example `192.168.10.100`.
    pub master_host: String,
    /// Master user, for example `repl_user`.
    pub master_user: String,
    /// Master uuid, for example `bd2a34b9-8b8d-11ef-8917-00163e1298b9`.
    pub master_uuid: String,
    /// Replicate do DB, for example `test_db,test_db_1`.
    pub replicate_do_db: String,
    /// Replicate do table, for example `test_table,test_table_1`.
    pub replicate_do_table: String,
    /// Replicate ignore DB, for example `information_schema,performance_schema`.
    pub replicate_ignore_db: String,
    /// Replicate ignore table, for example `temp_table,temp_table_1`.
    pub replicate_ignore_table: String,
    /// Replicate wild do table, for example `test_table.%`.
    pub replicate_wild_do_table: String,
    /// Replicate wild ignore table, for example `temp_table.%`.
    pub replicate_wild_ignore_table: String,
    /// Seconds behind master, for example `0`.
    pub seconds_behind_master: Option<i64>,
    /// Slave io running, for example `Yes`.
    pub slave_io_running: String,
    /// Slave io state, for example `Waiting for master to send event`.
    pub slave_io_state: String,
    /// Slave SQL running, for example `Yes`.
    pub slave_sql_running: String,
    /// Slave SQL running state.
    pub slave_sql_running_state: String,
}
