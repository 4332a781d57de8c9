package org.boardwalk.participants.internal.app;

import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.UUID;

/** The bytes of documents, in parts small enough for any heap; on the transaction's own connection. */
public final class DocumentParts {
    static final int PART = 512 * 1024;

    private final EntityManager entities;

    public DocumentParts(EntityManager entities) {
        this.entities = entities;
    }

    static int last(long size) {
        return (int) ((size - 1) / PART);
    }

    public void write(UUID document, byte[] bytes) {
        String sql = "INSERT INTO participants_document_part (document_id, part_number, bytes) VALUES (?, ?, ?)";
        try (PreparedStatement insert = connection().prepareStatement(sql)) {
            for (int number = 0; number <= last(bytes.length); number++) {
                insert.setString(1, document.toString());
                insert.setInt(2, number);
                int from = number * PART;
                insert.setBytes(3, Arrays.copyOfRange(bytes, from, Math.min(from + PART, bytes.length)));
                insert.executeUpdate();
            }
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
    }

    byte[] read(UUID document, int number) {
        String sql = "SELECT bytes FROM participants_document_part WHERE document_id = ? AND part_number = ?";
        try (PreparedStatement select = connection().prepareStatement(sql)) {
            select.setString(1, document.toString());
            select.setInt(2, number);
            try (ResultSet found = select.executeQuery()) {
                return found.next() ? found.getBytes(1) : new byte[0];
            }
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
    }

    void delete(UUID document) {
        String sql = "DELETE FROM participants_document_part WHERE document_id = ?";
        try (PreparedStatement delete = connection().prepareStatement(sql)) {
            delete.setString(1, document.toString());
            delete.executeUpdate();
        } catch (SQLException e) {
            throw new BulkFailure(e);
        }
    }

    private Connection connection() {
        return entities.unwrap(Connection.class);
    }
}
